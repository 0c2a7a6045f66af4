namespace PegOpenData.Tests.Loading.Checks;

public sealed class OneParentTests
{
    private const string Objective = "obiettivi: [{id: o, titolo: O}]\nschede: [{id: s, titolo: S}]\n";

    [Theory]
    [InlineData("fasi: [{id: a, denominazione: A}]")]
    [InlineData("indicatori: [{id: a}]")]
    [InlineData("risorse: [{id: a, direzione: spesa}]")]
    [InlineData("rilevazioni: [{data: 2020-06-30, valore: '3'}]")]
    [InlineData("modifiche: [{campo: titolo, data: 2020-06-30}]")]
    public void A_part_of_nothing_is_an_error(string yaml) => LoadedPlan.Of(Objective + yaml).Only("genitore-mancante");

    [Theory]
    [InlineData("fasi: [{id: a, denominazione: A, obiettivo: o, scheda: s}]")]
    [InlineData("risorse: [{id: a, direzione: spesa, obiettivo: o, scheda: s}]")]
    [InlineData("personale: [{ruolo: Dipendente, persone: 3, obiettivo: o, scheda: s}]")]
    public void A_part_of_two_things_is_an_error(string yaml)
    {
        var finding = LoadedPlan.Of(Objective + yaml).Only("genitore-doppio");
        Assert.Contains("obiettivo", finding.Message, StringComparison.Ordinal);
        Assert.Contains("scheda", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void People_of_nothing_else_are_the_plan_s() => LoadedPlan.Of("personale: [{ruolo: Dipendente, persone: 3}]").HasNone();

    [Fact]
    public void What_is_written_inside_has_its_parent() =>
        LoadedPlan.Of("obiettivi: [{id: o, titolo: O, fasi: [{id: f, denominazione: F, indicatori: [{id: i}]}], indicatori: [{id: j}]}]").HasNone();
}
