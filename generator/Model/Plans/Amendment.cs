namespace PegOpenData.Model.Plans;

/// <summary>Modifica: what an act changed after approval.</summary>
public sealed record Amendment
{
    public Slug? Objective { get; init; }

    public Slug? Indicator { get; init; }

    public Slug? Phase { get; init; }

    /// <summary>The Italian key of the field that changed.</summary>
    public required string Field { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? Reason { get; init; }

    public Act? Act { get; init; }

    public required DateOnly Date { get; init; }

    public required Source Source { get; init; }
}
