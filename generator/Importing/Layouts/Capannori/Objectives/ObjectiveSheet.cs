using System.Collections.Immutable;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.Capannori.Front;
using PegOpenData.Importing.Layouts.Capannori.Tables;

namespace PegOpenData.Importing.Layouts.Capannori.Objectives;

/// <summary>All that is printed of one objective.</summary>
internal sealed record ObjectiveSheet
{
    /// <summary>Of the title.</summary>
    public required SourceLine Line { get; init; }

    /// <summary>The ufficio, or the settore itself.</summary>
    public required IndexEntry Centre { get; init; }

    public required string Title { get; init; }

    public decimal? IndicatorsWeight { get; init; }

    public decimal? PhasesWeight { get; init; }

    /// <summary>Cells with their markup; a page break parts them, even within a word.</summary>
    public required ImmutableArray<string> Description { get; init; }

    public Link? StrategicLine { get; init; }

    public Link? OperationalLine { get; init; }

    public required ImmutableArray<PersonRow> Staff { get; init; }

    public required ImmutableArray<PhaseRow> Phases { get; init; }

    /// <summary>One a phase, in the same order.</summary>
    public required ImmutableArray<GanttRow> Gantt { get; init; }

    public required ImmutableArray<IndicatorRow> Indicators { get; init; }
}
