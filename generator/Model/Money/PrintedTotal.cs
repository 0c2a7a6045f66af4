namespace PegOpenData.Model.Money;

/// <summary>A total that the document prints, to be held against the sum of its lines.</summary>
public sealed record PrintedTotal
{
    /// <summary>The collection it sums: obiettivi, schede, linee, centri, piano.</summary>
    public required string Scope { get; init; }

    /// <summary>The record of that collection; null for the whole plan.</summary>
    public Slug? Id { get; init; }

    /// <summary>Where it sums only what one office has in its scope: a programme line within a centre.</summary>
    public Slug? Centre { get; init; }

    /// <summary>entrata, spesa, saldo, or budget: the expenditure that a summary prints.</summary>
    public required string Item { get; init; }

    /// <summary>The title's short kind, as in budget lines; null where it sums all.</summary>
    public string? TitleKind { get; init; }

    public Amount? Amount { get; init; }

    public decimal? Percentage { get; init; }

    public Provenance? Provenance { get; init; }

    public required Source Source { get; init; }
}
