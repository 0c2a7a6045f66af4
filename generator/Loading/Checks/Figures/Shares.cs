namespace PegOpenData.Loading.Checks.Figures;

/// <summary>What one record shares out by weights.</summary>
/// <param name="Field">Of the owner, where to say that they do not sum.</param>
/// <param name="Whose">For a sentence: <c>delle fasi</c>.</param>
internal sealed record Shares(Entity Owner, string Field, string Whose, IReadOnlyList<decimal?> Weights)
{
    public static IEnumerable<Shares> OfPhases(PlanIndex index) => index.Objectives.Values
        .Select(objective => new Shares(objective, "fasi", "delle fasi", [.. index.PhasesOfObjective[objective.Id].Select(phase => phase.Weight)]));

    public static IEnumerable<Shares> OfIndicators(PlanIndex index) => index.Objectives.Values
        .Select(objective => new Shares(objective, "indicatori", "degli indicatori", [.. index.IndicatorsOfObjective[objective.Id].Select(indicator => indicator.Weight)]));

    /// <summary>How much indicators and phases count within their objective.</summary>
    public static IEnumerable<Shares> OfParts(PlanIndex index) => index.Objectives.Values
        .Where(objective => objective is { IndicatorsWeight: not null, PhasesWeight: not null })
        .Select(objective => new Shares(objective, "peso_indicatori", "di indicatori e fasi", [objective.IndicatorsWeight, objective.PhasesWeight]));

    /// <summary>Where every objective of an office has one, and there are several; in a plan of which a part is missing, objectives may be missing too.</summary>
    public static IEnumerable<Shares> OfObjectives(PlanIndex index) => index.Plan.Coverage is { IsComplete: false } ? [] : index.Centres.Values
        .Select(centre => new Shares(centre, "denominazione", "degli obiettivi", [.. index.ObjectivesOfCentre[centre.Id].Select(objective => objective.Weight)]))
        .Where(shares => shares.Weights.Count > 1 && shares.Weights.All(weight => weight is not null));
}
