using PegOpenData.Importing;
using PegOpenData.Tests.Loading;

namespace PegOpenData.Tests.Importing;

/// <summary>What stays out of a plan whose facts alone are kept.</summary>
public sealed class FactsOnlyTests
{
    private const string Prose = "Lo dice chi scrive";

    [Theory]
    [InlineData("obiettivi: [{id: o, titolo: O, descrizione: Lo dice chi scrive}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, fasi: [{id: f, denominazione: F, note: Lo dice chi scrive}]}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, fasi: [{id: f, denominazione: F, indicatori: [{id: i, perche_manca: Lo dice chi scrive}]}]}]")]
    [InlineData("obiettivi: [{id: o, titolo: O}]\nmodifiche: [{obiettivo: o, campo: titolo, motivo: Lo dice chi scrive, data: 2020-06-30}]")]
    [InlineData("obiettivi: [{id: o, titolo: O}]\nmodifiche: [{obiettivo: o, campo: descrizione, da: Lo dice chi scrive, data: 2020-06-30}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, indicatori: [{id: i}]}]\nrilevazioni: [{indicatore: i, data: 2020-06-30, valore: '3', note: Lo dice chi scrive}]")]
    public void Prose_is_left_out_and_its_objective_says_so(string yaml)
    {
        var plan = FactsOnly.Of(LoadedPlan.Of(yaml).Plan);
        Assert.True(plan.IsTextOmitted);
        Assert.True(Assert.Single(plan.Objectives).IsTextOmitted);
        Assert.DoesNotContain(Prose, Words(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_whose_sheet_lost_its_description_says_so()
    {
        var plan = FactsOnly.Of(LoadedPlan.Of("schede: [{id: s, titolo: S, descrizione: Lo dice chi scrive}]").Plan);
        Assert.True(plan.IsTextOmitted);
        Assert.Null(Assert.Single(plan.Sheets).Description);
    }

    [Fact]
    public void Facts_stay_and_nothing_is_said_to_be_missing()
    {
        var plan = FactsOnly.Of(LoadedPlan.Of("""
            obiettivi: [{id: o, titolo: O, fasi: [{id: f, denominazione: F, atteso: Il regolamento}]}]
            modifiche: [{obiettivo: o, campo: titolo, da: P, a: O, data: 2020-06-30}]
            """).Plan);
        Assert.False(plan.IsTextOmitted);
        Assert.False(Assert.Single(plan.Objectives).IsTextOmitted);
        Assert.Equal("Il regolamento", Assert.Single(plan.Phases).ExpectedText);
        Assert.Equal(("P", "O"), (Assert.Single(plan.Amendments).From, plan.Amendments[0].To));
    }

    private static string Words(Plan plan) => string.Join(
        '\n', plan.Objectives.Cast<object>().Concat(plan.Phases).Concat(plan.Indicators).Concat(plan.Amendments).Concat(plan.Measurements));
}
