using System.Collections.Immutable;

namespace PegOpenData.Publishing.Diff;

/// <summary>A record that is not the same in the two versions, with what belongs to it.</summary>
public sealed record RecordDiff
{
    public required DiffKind Kind { get; init; }

    /// <summary>The Italian name of its collection.</summary>
    public required string Collection { get; init; }

    public required Slug Id { get; init; }

    /// <summary>The identifier before, where the same thing has another now.</summary>
    public Slug? FormerId { get; init; }

    /// <summary>Its title or name: the newer, where it has two.</summary>
    public required string Name { get; init; }

    public ImmutableArray<FieldDiff> Fields { get; init; } = [];

    /// <summary>Of an objective its indicators, phases and budget lines.</summary>
    public ImmutableArray<RecordDiff> Parts { get; init; } = [];

    /// <summary>It and all that belongs to it.</summary>
    public IEnumerable<RecordDiff> All => Parts.SelectMany(part => part.All).Prepend(this);
}
