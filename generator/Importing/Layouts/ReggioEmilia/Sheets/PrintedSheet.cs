using System.Collections.Immutable;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;

/// <summary>All that a sheet prints.</summary>
internal sealed record PrintedSheet
{
    /// <summary>The first.</summary>
    public required SourceLine Line { get; init; }

    public required SheetHead Head { get; init; }

    public required Strategy Strategy { get; init; }

    public required ImmutableArray<PrintedObjective> Objectives { get; init; }

    public required ImmutableArray<PhaseRow> Phases { get; init; }

    public required ImmutableArray<BudgetRow> BudgetLines { get; init; }

    public required ImmutableArray<BudgetTotal> Totals { get; init; }

    public required ImmutableArray<PersonRow> Staff { get; init; }

    /// <summary>The four letters or digits that its own code and those of its objectives share; null where it has neither.</summary>
    public string? Stem => Head.Code?.Split('_')[2] ?? Objectives.FirstOrDefault()?.Code.Split('_')[2];
}
