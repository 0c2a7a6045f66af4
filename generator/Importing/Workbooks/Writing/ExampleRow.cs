using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Loading.Schemas;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Writing;

/// <summary>The example row of a sheet: the examples of the schema, with identifiers that name the example rows of the other sheets.</summary>
internal sealed class ExampleRow(PlanWorksheet sheet, int? year)
{
    private const string Prefix = "esempio-";

    /// <summary>The records that name their centre, their sheet and their lines at once; any other is part of one thing only.</summary>
    private static readonly string[] NamesSeveral = [Collections.Sheets, Collections.Objectives];

    private bool hasParent;

    /// <summary>The cells of the row, whatever the year, under the columns of an empty workbook.</summary>
    public static IReadOnlyList<(ColumnMeaning Column, Cell Cell)> Cells(PlanWorksheet sheet)
    {
        var row = new ExampleRow(sheet, year: null);
        return [.. sheet.Meanings.Where(column => !column.IsAdvanced).Select(column => (column, row.Of(column)))];
    }

    /// <summary>The cells under these columns, and the mark of the row last.</summary>
    public IReadOnlyList<Cell> Of(IEnumerable<ColumnMeaning> columns)
    {
        var cells = columns.Select(column => (column.Name, Cell: Of(column))).ToList();
        return [.. cells.Select(cell => cell.Cell), Cell.Of(ExampleMark.Of(cells))];
    }

    private Cell Of(ColumnMeaning column)
    {
        if (column.IsIdentifier || column.Name == sheet.OwnerColumn)
        {
            return Cell.Of(Identifier(column.Name));
        }

        return column.Example is { } example ? ExampleYear.Move(TypedCell.Of(example, column.Type), year) : Cell.Of(column.Allowed.FirstOrDefault());
    }

    private string? Identifier(string column)
    {
        if (column == "id")
        {
            return sheet.Kind == PlanWorksheetKind.Records ? Prefix + Collections.RecordOf(sheet.Name) : null;
        }

        // What is of the whole plan names nothing of it.
        if (sheet is { Kind: PlanWorksheetKind.Parts, Owner: null } || Named(column) is not { } collection || (hasParent && !NamesSeveral.Contains(sheet.Name)))
        {
            return null;
        }

        hasParent = true;
        return Prefix + Collections.RecordOf(collection);
    }

    /// <summary>The collection that a column names a record of: <c>obiettivo</c>, or <c>linee</c> for a list.</summary>
    private static string? Named(string column) => Collections.All.FirstOrDefault(collection => collection == column || Collections.RecordOf(collection) == column);
}
