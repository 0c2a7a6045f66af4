using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Sources;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Finds the row of the headings of a sheet and what each column holds. A heading that is wrong is one finding, and hides nothing else.</summary>
internal sealed class WorksheetHeadings(PlanWorksheet sheet, TableLedger ledger, DiagnosticBag found)
{
    /// <summary>A title or two may stand above the names of the columns.</summary>
    private const int RowsToLook = 5;

    /// <summary>The place among the rows of the one that names the columns: the first, or the one that shows what the first should have been.</summary>
    public int RowOf(SourceTable table)
    {
        var at = table.Rows.Take(RowsToLook).ToList().FindIndex(IsHeading);
        if (at > 0 && table.Rows[0].Cells.Any(cell => Knows(cell.Cell.Text)))
        {
            at = 0;
        }

        foreach (var row in table.Rows.Take(Math.Max(at, 0)))
        {
            ledger.Claim(table, row.Number, LineRole.Discarded, "sopra i nomi delle colonne");
        }

        ledger.Claim(table, table.Rows[Math.Max(at, 0)].Number, LineRole.Heading, sheet.Name);
        if (at > 0)
        {
            found.Add(Errors.Workbooks.HeadingBelow(table.SpanOf(table.Rows[0].Number, 1), table.Rows[at].Number));
        }

        return Math.Max(at, 0);
    }

    /// <param name="mark">The column of the mark of an example row; 0 for none.</param>
    public ImmutableArray<FieldColumn> Columns(SourceRow header, int mark)
    {
        var cells = header.Cells.Where(cell => cell.Column != mark).ToList();
        var written = cells.Select(cell => cell.Cell.Text.Trim()).ToHashSet(StringComparer.Ordinal);
        var columns = ImmutableArray.CreateBuilder<FieldColumn>();
        foreach (var cell in cells)
        {
            if (NameOf(cell, written) is not { } name)
            {
                columns.Add(new FieldColumn(cell.Column, "", cell.Cell.Span));
            }
            else if (columns.Any(column => column.Field == name))
            {
                found.Add(Errors.Csv.DuplicateColumn(cell.Cell.Span, name));
            }
            else
            {
                columns.Add(new FieldColumn(cell.Column, name, cell.Cell.Span));
            }
        }

        return columns.ToImmutable();
    }

    /// <summary>The name of the column; of a misspelt one the name that was meant, where no other column has it, so that its cells are not said to be missing.</summary>
    private string? NameOf(SourceCell heading, HashSet<string> written)
    {
        var name = heading.Cell.Text.Trim();
        if (Knows(name))
        {
            return name;
        }

        var nearest = NearestName.Of(name, sheet.Columns.Known);
        var other = nearest is null ? PlanWorksheets.All.FirstOrDefault(each => each.Kind != PlanWorksheetKind.Fields && Knows(each, name)) : null;
        found.Add(other is null
            ? Errors.Csv.UnknownColumn(heading.Cell.Span, name, sheet.Columns.Known, nearest)
            : Errors.Workbooks.ColumnOfOther(heading.Cell.Span, name, other.Name));
        return nearest is null || written.Contains(nearest) ? null : nearest;
    }

    /// <summary>The headings are those of the sheet: all are known, and none that it needs is missing.</summary>
    public static bool Fits(PlanWorksheet sheet, IReadOnlyList<string> headings) => sheet.Kind == PlanWorksheetKind.Fields
        ? headings.Contains(PlanWorksheets.FieldColumn) && headings.Contains(PlanWorksheets.ValueColumn)
        : headings.All(name => Knows(sheet, name)) && sheet.Meanings.Where(column => column.IsRequired).All(column => headings.Contains(column.Name));

    private bool IsHeading(SourceRow row)
    {
        var names = row.Cells.Select(cell => cell.Cell.Text.Trim()).ToList();
        return names.Count > 1 && names.Count(Knows) * 2 > names.Count;
    }

    private bool Knows(string name) => sheet.Kind == PlanWorksheetKind.Fields
        ? string.Equals(name, PlanWorksheets.FieldColumn, StringComparison.OrdinalIgnoreCase) || string.Equals(name, PlanWorksheets.ValueColumn, StringComparison.OrdinalIgnoreCase)
            || name is PlanWorksheets.ExampleColumn or PlanWorksheets.MeaningColumn
        : Knows(sheet, name);

    private static bool Knows(PlanWorksheet sheet, string name)
    {
        string[] path = [.. name.Split('.').Select(step => step.Trim())];
        return !path.Contains("") && sheet.Columns.TypeOf(path) is not null;
    }
}
