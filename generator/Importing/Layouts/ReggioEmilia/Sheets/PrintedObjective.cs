using System.Collections.Immutable;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;

/// <summary>An objective of a sheet.</summary>
internal sealed record PrintedObjective
{
    /// <summary>Of the code.</summary>
    public required SourceLine Line { get; init; }

    /// <summary>Null where no label is printed: the one of the objective before says nothing of this.</summary>
    public string? Kind { get; init; }

    public required string Code { get; init; }

    public required string Title { get; init; }

    public required ImmutableArray<IndicatorRow> Indicators { get; init; }
}
