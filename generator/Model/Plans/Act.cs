namespace PegOpenData.Model.Plans;

/// <summary>A formal act: a resolution, a decree, a protocol entry.</summary>
public sealed record Act
{
    public required string Kind { get; init; }

    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    public Uri? Url { get; init; }
}
