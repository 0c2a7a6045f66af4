using System.Collections.Immutable;

namespace PegOpenData.Model.Sites;

/// <summary>What the schemas say of each collection and field, and the schema files themselves, for those who publish.</summary>
public sealed record DataDictionary
{
    public ImmutableArray<FieldMeaning> Fields { get; init; } = [];

    /// <summary>The schema files as they are, published under <c>/schemi/</c>.</summary>
    public ImmutableArray<SchemaFile> Schemas { get; init; } = [];
}
