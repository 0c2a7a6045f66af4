using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Mapping;

/// <summary>How one sheet, or a CSV file, is read.</summary>
internal sealed record TableMap
{
    public required SourceSpan Span { get; init; }

    /// <summary>Null where the file has one table.</summary>
    public ScalarNode? Sheet { get; init; }

    public required string Collection { get; init; }

    /// <summary>The row with the first headings; null for the first row with something in it.</summary>
    public ScalarNode? HeadingRow { get; init; }

    /// <summary>How many rows the headings take.</summary>
    public int HeadingRows { get; init; } = 1;

    public bool RepeatsMerged { get; init; }

    /// <summary>Rows that say the same of a record make one.</summary>
    public bool JoinsEqualRows { get; init; }

    public required ImmutableArray<ColumnMap> Columns { get; init; }

    /// <summary>Fields with the same value in every row.</summary>
    public ImmutableArray<MappingEntry> Constants { get; init; } = [];

    /// <summary>Columns left out on purpose, by heading or letter.</summary>
    public ImmutableArray<string> Ignored { get; init; } = [];

    /// <summary>How rows begin that are no records: totals, titles.</summary>
    public ImmutableArray<string> SkippedRows { get; init; } = [];
}
