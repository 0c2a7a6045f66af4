using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Importing.Workbooks.Suggesting;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>
/// The cells that may name someone: those of the staff, and those of a column of persons. A report may be public, and shows the cell that a finding is
/// about after the first of its row.
/// </summary>
internal sealed class PersonalCells(IEnumerable<SourceTable> tables)
{
    /// <summary>A table of others may have its headings below a title.</summary>
    private const int RowsOfHeadings = 15;

    /// <summary>Not the tables themselves: their cells are many.</summary>
    private readonly List<Place> places = [.. tables.Select(PlaceOf)];

    public Diagnostic Mark(Diagnostic finding) =>
        places.Exists(place => place.File == finding.Span.File && place.Sheet == finding.Span.Sheet && place.MayNameSomeone(finding.Span))
            ? finding with { IsPersonal = true }
            : finding;

    private static Place PlaceOf(SourceTable table)
    {
        var ofPersons = ColumnsOfPersons(table);
        return new Place(
            table.File,
            table.Sheet,
            string.Equals(table.Name, Collections.Staff, StringComparison.OrdinalIgnoreCase),
            ofPersons,
            ofPersons.Count == 0 ? [] : table.Rows.ToDictionary(row => row.Number, row => row.Cells.Select(cell => cell.Column).FirstOrDefault()));
    }

    private static HashSet<int> ColumnsOfPersons(SourceTable table) =>
    [
        .. from row in table.Rows.Take(RowsOfHeadings)
           from cell in row.Cells
           where IsOfPersons(cell.Cell.Text)
           select cell.Column,
    ];

    private static bool IsOfPersons(string heading) => FieldWords.OfPersons.Any(word => heading.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <param name="OfPersons">The columns whose heading speaks of persons.</param>
    /// <param name="Opening">The column of the first cell of each row, which a report shows too.</param>
    private sealed record Place(string File, string? Sheet, bool IsStaff, HashSet<int> OfPersons, Dictionary<int, int> Opening)
    {
        public bool MayNameSomeone(SourceSpan at) => IsStaff
            || (Sheet is null ? OfPersons.Count > 0 : OfPersons.Contains(at.Column) || OfPersons.Contains(Opening.GetValueOrDefault(at.Line)));
    }
}
