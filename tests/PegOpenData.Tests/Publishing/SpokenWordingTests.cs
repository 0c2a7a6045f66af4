using PegOpenData.Publishing.Charts;
using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Tests.Publishing;

public sealed class SpokenWordingTests
{
    [Theory]
    [InlineData("170,00", "170")]
    [InlineData("2.380,00", "2.380")]
    [InlineData("2,50", "2,5")]
    [InlineData("<= 10 giorni", "al massimo 10 giorni")]
    [InlineData("< =7 giorni lavorativi", "al massimo 7 giorni lavorativi")]
    [InlineData("≥ 31.000", "almeno 31.000")]
    [InlineData("> 80%", "più di 80%")]
    [InlineData("Almeno 132", "almeno 132")]
    [InlineData("Entro il 30/11/2020", "entro il 30/11/2020")]
    [InlineData("Report conclusivo", "Report conclusivo")]
    [InlineData("100,00%", "100,00%")]
    public void Says_symbols_in_words_and_adds_nothing(string printed, string spoken)
    {
        using var stream = typeof(Chart).Assembly.GetManifestResourceStream("it.json")!;
        Assert.Equal(spoken, SpokenWording.Of(new Target(printed, TargetReader.Read(printed)), Texts.Read([stream]), Format.Italian));
    }
}
