using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Writing;

/// <summary>The columns of <c>ente</c> and <c>piano</c>, where a row is a field.</summary>
internal static class FieldColumns
{
    public static ImmutableArray<WorksheetColumn> Plain { get; } =
    [
        new() { Header = PlanWorksheets.FieldColumn, Comment = "Il nome del campo: non si cambia.", Width = 28, Holds = CellKind.Text },
        new() { Header = PlanWorksheets.ValueColumn, Comment = "Il valore del campo; se non c'è niente da dire si lascia vuoto.", Width = 60, IsWrapped = true },
    ];

    /// <summary>With a value to look at and what the field means.</summary>
    public static ImmutableArray<WorksheetColumn> Explained { get; } =
    [
        .. Plain,
        new() { Header = PlanWorksheets.ExampleColumn, Comment = "Un valore da cui prendere esempio: l'importazione non lo legge.", Width = 40, IsWrapped = true, Holds = CellKind.Text },
        new() { Header = PlanWorksheets.MeaningColumn, Comment = "Che cosa dice il campo: l'importazione non lo legge.", Width = 70, IsWrapped = true, Holds = CellKind.Text },
    ];
}
