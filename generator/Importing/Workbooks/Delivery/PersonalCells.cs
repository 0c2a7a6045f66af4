using System.Text.RegularExpressions;
using PegOpenData.Importing.Staff;
using PegOpenData.Importing.Workbooks.Mapping;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Importing.Workbooks.Suggesting;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>
/// The cells that may name someone: those of the staff, those of a table with a person a row, and those of a column of persons. A report may be public,
/// and shows the cell that a finding is about; its message may quote it.
/// </summary>
/// <param name="map">Says what sheets of others are of the staff.</param>
internal sealed partial class PersonalCells(IEnumerable<SourceTable> tables, WorkbookMap? map = null)
{
    /// <summary>A table of others may have its headings below a title.</summary>
    private const int RowsOfHeadings = 15;

    /// <summary>What is longer is a sentence, that may speak of staff and name nobody.</summary>
    private const int LongestHeading = 30;

    /// <summary>Names of the contract, that a message may quote wherever it is.</summary>
    private static readonly HashSet<string> Terms =
        [.. Collections.All, .. Collections.All.SelectMany(collection => Contract.Instance.ColumnsOf(Collections.RecordOf(collection)).Known)];

    /// <summary>Not the tables themselves: their cells are many.</summary>
    private readonly List<Place> places = [.. tables.Select(table => PlaceOf(table, map))];

    /// <returns>What was made without quoting anyone stays as it is.</returns>
    public Diagnostic Mark(Diagnostic finding)
    {
        var place = finding.IsPersonal ? null : places.Find(place => place.File == finding.Span.File && place.Sheet == finding.Span.Sheet);
        return place is null ? finding
            : place.MayNameSomeone(finding.Span) ? finding with { IsPersonal = true, Message = Quoted().Replace(finding.Message, Bare) }
            : place.IsShownWithSomeone(finding.Span) ? finding with { IsPersonal = true }
            : finding;
    }

    private static string Bare(Match quote) => Terms.Contains(quote.Groups[1].Value) ? quote.Value : "«…»";

    private static Place PlaceOf(SourceTable table, WorkbookMap? map)
    {
        var headings = table.Rows.Take(RowsOfHeadings).SelectMany(row => row.Cells).Select(cell => (cell.Column, HeadingText.Of(cell.Cell.Text).Words))
            .Where(heading => PersonHeadings.MayName(heading.Words)).ToList();
        return new Place(
            table.File,
            table.Sheet,
            IsStaff(table, map) || (map is not null && headings.Exists(heading => heading.Words.Length <= LongestHeading && PersonHeadings.Names(heading.Words))),
            map is not null,
            [.. headings.Select(heading => heading.Column)],
            headings.Count == 0 ? [] : table.Rows.ToDictionary(row => row.Number, row => row.Cells.Select(cell => cell.Column).FirstOrDefault()));
    }

    private static bool IsStaff(SourceTable table, WorkbookMap? map) =>
        string.Equals(table.Name, Collections.Staff, StringComparison.OrdinalIgnoreCase)
        || (map?.Tables.Any(each => each.Collection == Collections.Staff && (each.Sheet is null || CellWords.Plain(each.Sheet.Text) == CellWords.Plain(table.Name))) ?? false);

    [GeneratedRegex("«([^»]*)»", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    /// <param name="IsStaff">Each row is of persons.</param>
    /// <param name="IsForeign">Nobody knows what its columns hold.</param>
    /// <param name="OfPersons">The columns whose heading speaks of persons.</param>
    /// <param name="Opening">The column of the first cell of each row.</param>
    private sealed record Place(string File, string? Sheet, bool IsStaff, bool IsForeign, HashSet<int> OfPersons, Dictionary<int, int> Opening)
    {
        public bool MayNameSomeone(SourceSpan at) => IsStaff || (Sheet is null ? OfPersons.Count > 0 : OfPersons.Contains(at.Column));

        /// <summary>Of a sheet the first cell of the row may be shown too, of a text the whole row.</summary>
        public bool IsShownWithSomeone(SourceSpan at) => Sheet is null ? IsForeign : OfPersons.Contains(Opening.GetValueOrDefault(at.Line));
    }
}
