namespace PegOpenData.Model.Outcomes;

/// <summary>What the administration certified; it always comes before a computed outcome.</summary>
public sealed record DeclaredOutcome
{
    public required OutcomeKind Kind { get; init; }

    public decimal? Percentage { get; init; }

    /// <summary>The body that certified it, for instance the OIV.</summary>
    public string? Body { get; init; }

    public Act? Act { get; init; }

    public DateOnly? Date { get; init; }
}
