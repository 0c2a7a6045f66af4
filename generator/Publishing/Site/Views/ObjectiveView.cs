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
}
