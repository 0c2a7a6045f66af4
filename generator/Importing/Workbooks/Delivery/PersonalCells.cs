using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Importing.Workbooks.Suggesting;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>
/// The cells that may name someone: those of the staff, and those of a column of persons. A report may be public, and shows the cell that a finding is
/// about after the first of its row.
/// </summary>
internal sealed class PersonalCells(IReadOnlyList<SourceTable> tables)
{
    /// <summary>A table of others may have its headings below a title.</summary>
    private const int RowsOfHeadings = 15;

    private readonly Dictionary<SourceTable, HashSet<int>> columns = new(ReferenceEqualityComparer.Instance);

    public Diagnostic Mark(Diagnostic finding)
    {
        var table = tables.FirstOrDefault(table => table.File == finding.Span.File && table.Sheet == finding.Span.Sheet);
        return table is not null && MayNameSomeone(table, finding.Span) ? finding with { IsPersonal = true } : finding;
    }

    private bool MayNameSomeone(SourceTable table, SourceSpan place)
    {
        var ofPersons = columns.TryGetValue(table, out var known) ? known : columns[table] = ColumnsOfPersons(table);
        var opening = table.Rows.FirstOrDefault(row => row.Number == place.Line)?.Cells.Select(cell => cell.Column).FirstOrDefault() ?? 0;
        return string.Equals(table.Name, Collections.Staff, StringComparison.OrdinalIgnoreCase)
            || (table.Sheet is null ? ofPersons.Count > 0 : ofPersons.Contains(place.Column) || ofPersons.Contains(opening));
    }

    private static HashSet<int> ColumnsOfPersons(SourceTable table) =>
    [
        .. from row in table.Rows.Take(RowsOfHeadings)
           from cell in row.Cells
           where IsOfPersons(cell.Cell.Text)
           select cell.Column,
    ];

    private static bool IsOfPersons(string heading) => FieldWords.OfPersons.Any(word => heading.Contains(word, StringComparison.OrdinalIgnoreCase));
}
