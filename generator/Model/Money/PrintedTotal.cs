namespace PegOpenData.Model.Money;

/// <summary>A total that the document prints, to be held against the sum of its lines.</summary>
public sealed record PrintedTotal
{
    /// <summary>The collection it sums: obiettivi, schede, centri, piano.</summary>
    public required string Scope { get; init; }

    /// <summary>The record of that collection; null for the whole plan.</summary>
    public Slug? Id { get; init; }

    /// <summary>entrata, spesa or saldo.</summary>
    public required string Item { get; init; }

    public Amount? Amount { get; init; }

    public decimal? Percentage { get; init; }

    public required Source Source { get; init; }
}
