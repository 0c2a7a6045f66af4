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
    [InlineData("31,000", "31,000")]
    [InlineData("Report conclusivo entro il 16.12.2020", "Report conclusivo entro il 16.12.2020")]
    public void Says_symbols_in_words_and_adds_nothing(string printed, string spoken) => Assert.Equal(spoken, Spoken(printed, ReadingContext.None));

    [Theory]
    [InlineData("% di risposte > o =", null, "90", "almeno 90\u00a0%")]
    [InlineData("Dirette > di", null, "1300", "più di 1.300")]
    [InlineData("Tempo medio", "giorni", "30,00", "30 giorni")]
    [InlineData("Somma", "euro", "39.100", "39.100,00\u00a0€")]
    [InlineData("Tasso", "%", "0,85", "0,85")]
    [InlineData("Sportello aperto", "Sì/No", "1", "sì")]
    public void Says_what_the_document_prints_beside_a_bare_number(string name, string? unit, string printed, string spoken) =>
        Assert.Equal(spoken, Spoken(printed, new ReadingContext(name, Unit: unit)));

    private static string Spoken(string printed, ReadingContext context)
    {
        using var stream = typeof(Chart).Assembly.GetManifestResourceStream("it.json")!;
        return SpokenWording.Of(new Target(printed, TargetReader.Read(printed, context)), Texts.Read([stream]), Format.Italian);
    }
}
