namespace PegOpenData.Tests.Loading.Checks;

public sealed class CertainTargetsTests
{
    [Fact]
    public void A_doubtful_target_is_a_warning()
    {
        var finding = LoadedPlan.Of("obiettivi: [{id: o, titolo: O, indicatori: [{id: i, atteso: '>=31,000'}]}]").Only("atteso-incerto");
        Assert.Equal((Severity.Warning, "indicatori/i"), (finding.Severity, finding.Subject));
        Assert.Contains("«>=31,000»", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_one_of_a_single_year()
    {
        var finding = LoadedPlan.Of("""
            obiettivi:
              - id: o
                titolo: O
                indicatori:
                  - id: i
                    atteso:
                      2020: 80%
                      2021: 02/01/1900
            """).Only("atteso-incerto");
        Assert.Equal(11, finding.Span.Line);
    }

    [Fact]
    public void A_written_reading_settles_the_doubt() =>
        LoadedPlan.Of("obiettivi: [{id: o, titolo: O, indicatori: [{id: i, atteso: {testo: '>=31,000', tipo: numero, operatore: '>=', valore: 31000}}]}]").HasNone();
}
