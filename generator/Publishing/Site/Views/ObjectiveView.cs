namespace PegOpenData.Publishing.Site.Views;

/// <summary>An objective in a list.</summary>
public sealed record ObjectiveView
{
    public required Objective Objective { get; init; }

    public required UrlPath Url { get; init; }

    public Centre? Centre { get; init; }

    public required OutcomeTally Outcomes { get; init; }

    public required int Phases { get; init; }

    public required int Indicators { get; init; }

    public static ObjectiveView Of(Objective objective, PublishedPlan plan)
    {
        var indicators = plan.Index.IndicatorsUnder(objective.Id).ToList();
        return new ObjectiveView
        {
            Objective = objective,
            Url = plan.UrlOf(objective),
            Centre = objective.Centre is { } centre ? plan.Index.Centres[centre] : null,
            Outcomes = OutcomeTally.Of(plan.OutcomesOf(indicators)),
            Phases = plan.Index.PhasesOfObjective[objective.Id].Count(),
            Indicators = indicators.Count,
        };
    }
}
