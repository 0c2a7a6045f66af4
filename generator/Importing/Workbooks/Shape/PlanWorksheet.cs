using System.Collections.Immutable;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Shape;

/// <summary>A sheet of the workbook of a plan: what its rows hold, and under which columns.</summary>
public sealed record PlanWorksheet
{
    public required string Name { get; init; }

    public required PlanWorksheetKind Kind { get; init; }

    /// <summary>Of what a row holds; of <see cref="PlanWorksheetKind.Fields"/>, of all the rows together.</summary>
    public required Schema Record { get; init; }

    /// <summary>
    /// The columns of its rows; of <see cref="PlanWorksheetKind.Fields"/>, the fields that may be named. Columns of years (<c>atteso.2024</c>) are not
    /// listed: <see cref="Columns"/> knows them.
    /// </summary>
    public required ImmutableArray<ColumnMeaning> Meanings { get; init; }

    /// <summary>Types the cells of a column by its path, and refuses a column that no field has.</summary>
    public required IColumns Columns { get; init; }

    /// <summary>Of parts: the collection of the records that hold them (<c>obiettivi</c>); null where the plan itself does.</summary>
    public string? Owner { get; init; }

    /// <summary>Of parts: the column that names the record that holds them by its identifier (<c>obiettivo</c>).</summary>
    public string? OwnerColumn => Owner is null ? null : Collections.RecordOf(Owner);

    /// <summary>
    /// Of parts: the list stands in a field within the record, which the column <see cref="PlanWorksheets.PartColumn"/> names by its path:
    /// the <c>parti</c> of <c>atteso</c>, of <c>atteso.2024</c>, of <c>raggiunto</c>.
    /// </summary>
    public bool NamesField { get; init; }

    /// <summary>Not in an empty workbook to fill in (<c>x-avanzato</c>).</summary>
    public bool IsAdvanced { get; init; }
}
