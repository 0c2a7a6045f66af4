namespace PegOpenData.Model.Objectives;

/// <summary>Rilevazione: what was measured on a date, for an indicator or a phase. Appended, never overwritten.</summary>
public sealed record Measurement
{
    public Slug? Indicator { get; init; }

    public Slug? Phase { get; init; }

    public required DateOnly Date { get; init; }

    public required Result Value { get; init; }

    public string? Note { get; init; }

    public required Source Source { get; init; }
}
