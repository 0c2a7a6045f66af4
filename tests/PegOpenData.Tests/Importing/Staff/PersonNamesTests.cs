using PegOpenData.Importing.Staff;

namespace PegOpenData.Tests.Importing.Staff;

public sealed class PersonNamesTests
{
    private static readonly PersonNames Names = new(["D'ESEMPIO PRIMA", "DEL CASO TERZO", "SOLO", "DELLA PROVA ANNA NICOLO'"]);

    [Theory]
    [InlineData("lo dice D'Esempio Prima qui", "lo dice [nome omesso] qui")]
    [InlineData("lo dice Prima D’Esempio.", "lo dice [nome omesso].")]
    [InlineData("Terzo  del\ncaso e Prima D'Esempio", "[nome omesso] e [nome omesso]")]
    [InlineData("del caso, terzo", "[nome omesso]")]
    [InlineData("di Anna Nicolò della Prova,", "di [nome omesso],")]
    [InlineData("di Anna Nicolo\u0300 della Prova,", "di [nome omesso],")]
    public void A_name_is_found_whichever_way_it_is_written(string text, string bare)
    {
        Assert.True(Names.AreIn(text));
        Assert.Equal(bare, Names.LeftOutOf(text).Text);
    }

    [Theory]
    [InlineData("solo il caso terzo")]
    [InlineData("Prima del caso")]
    [InlineData("")]
    public void Other_words_stay(string text)
    {
        Assert.False(Names.AreIn(text));
        Assert.Equal((text, 0), Names.LeftOutOf(text));
    }
}
