using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Loading.Schemas;

/// <summary>A column that a table of records may have, with all that the schema says to whoever fills it in.</summary>
public sealed record ColumnMeaning
{
    /// <summary>Dotted where nested: <c>responsabile.ruolo</c>.</summary>
    public required string Name { get; init; }

    public required ColumnType Type { get; init; }

    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    public string? Unit { get; init; }

    /// <summary>A value as it may be written, or null.</summary>
    public Node? Example { get; init; }

    /// <summary>The words of a closed vocabulary; empty where the values are open.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];

    public bool IsRequired { get; init; }

    /// <summary>The identifier of the record, or of another one that it names.</summary>
    public bool IsIdentifier { get; init; }

    /// <summary>For those who know why they need it: not in an empty table to fill in (<c>x-avanzato</c>).</summary>
    public bool IsAdvanced { get; init; }
}
