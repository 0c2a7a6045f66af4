using System.Collections.Immutable;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Tables;

/// <summary>A phase in the Gantt, with the months marked.</summary>
/// <param name="Line">The first of its one or two.</param>
internal sealed record GanttRow(SourceLine Line, string Name)
{
    public ImmutableArray<int> Planned { get; init; } = [];

    public ImmutableArray<int> Actual { get; init; } = [];

    /// <summary>Where one row serves for both, nobody can tell planned from actual.</summary>
    public ImmutableArray<int> Either { get; init; } = [];
}
