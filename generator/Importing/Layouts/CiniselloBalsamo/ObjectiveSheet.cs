using System.Collections.Immutable;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo;

/// <summary>All that is printed of one objective, over all its pages.</summary>
internal sealed record ObjectiveSheet
{
    public required PageHead Head { get; init; }

    public required Preamble Preamble { get; init; }

    public required ImmutableArray<PhaseRow> Phases { get; init; }

    public required ImmutableArray<IndicatorRow> Indicators { get; init; }

    public required ImmutableArray<BudgetRow> BudgetLines { get; init; }

    public required ImmutableArray<TotalRow> Totals { get; init; }
}
