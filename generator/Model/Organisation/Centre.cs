using System.Collections.Immutable;

namespace PegOpenData.Model.Organisation;

/// <summary>Centro di responsabilità: an office that answers for objectives and money.</summary>
public sealed record Centre : Entity
{
    public override string Collection => "centri";

    /// <summary>The printed code: a string, leading zeros kept, not unique.</summary>
    public string? Code { get; init; }

    public required string Name { get; init; }

    public string? Kind { get; init; }

    public Slug? Parent { get; init; }

    public Responsible? Responsible { get; init; }

    /// <summary>The law that wants public what the record tells of a person; null where it tells nothing of the kind.</summary>
    public string? PublishedUnder { get; init; }

    /// <summary>Other printed spellings of the same office.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];
}
