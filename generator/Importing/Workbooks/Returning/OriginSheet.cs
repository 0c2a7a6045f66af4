using System.Globalization;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Loading.Syntax;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>
/// The sheet nobody sees: a fingerprint of each row as it was exported, so that an import knows which rows came back changed. It holds no data. Many
/// fingerprints share a cell: a row each would cost as much as the data.
/// </summary>
internal static class OriginSheet
{
    /// <summary>The heading of the fingerprints: another form of them takes another number.</summary>
    public const string Form = "impronte 1";

    public const string Separator = " | ";

    /// <summary>Which record, and what it said: sixteen digits each.</summary>
    public const int PrintLength = 32;

    private const int PrintsInCell = 1_000;

    public static Worksheet Of(Slug administration, Slug plan, IEnumerable<(string Sheet, MappingNode Record)> records)
    {
        var sheets = new Dictionary<string, (SortedSet<string> Columns, List<string> Prints)>(StringComparer.Ordinal);
        var prints = new RowPrints();
        foreach (var (sheet, record) in records)
        {
            Add(sheets, prints, sheet, record);
        }

        return new Worksheet
        {
            Name = PlanSheets.Origin,
            Columns = [Column("foglio"), Column("colonne"), Column(Form)],
            Rows = [[Cell.Of(PlanSheets.FolderField), Cell.Of($"{administration}/{plan}")], .. PlanSheets.All.Where(sheet => sheets.ContainsKey(sheet.Name)).SelectMany(sheet => Rows(sheet.Name, sheets[sheet.Name]))],
            IsHidden = true,
            IsInternal = true,
        };
    }

    private static void Add(Dictionary<string, (SortedSet<string> Columns, List<string> Prints)> sheets, RowPrints prints, string sheet, MappingNode record)
    {
        var (columns, ofSheet) = Sheet(sheets, sheet);
        columns.UnionWith(prints.FieldsOf(sheet, record).Select(field => field.Column));
        ofSheet.Add(Text(prints.KeyOf(sheet, record).Print, prints.Of(sheet, record)));
        foreach (var list in prints.ListsOf(sheet, record))
        {
            var (ofParts, ofLists) = Sheet(sheets, list.Sheet);
            ofParts.UnionWith(list.Items.Items.OfType<MappingNode>().SelectMany(item => prints.FieldsOf(list.Sheet, item).Select(field => field.Column)));
            ofLists.Add(Text(prints.KeyOf(list, record), prints.Of(list)));
        }
    }

    private static (SortedSet<string> Columns, List<string> Prints) Sheet(Dictionary<string, (SortedSet<string> Columns, List<string> Prints)> sheets, string name) =>
        sheets.TryGetValue(name, out var known) ? known : sheets[name] = (new SortedSet<string>(StringComparer.Ordinal), []);

    private static string Text(ulong key, ulong said) => string.Create(CultureInfo.InvariantCulture, $"{key:x16}{said:x16}");

    private static IEnumerable<IReadOnlyList<Cell>> Rows(string sheet, (SortedSet<string> Columns, List<string> Prints) origin) =>
        origin.Prints.Chunk(PrintsInCell).Select(prints => new[] { Cell.Of(sheet), Cell.Of(string.Join(Separator, origin.Columns)), Cell.Of(string.Concat(prints)) });

    private static WorksheetColumn Column(string header) => new() { Header = header, Holds = CellKind.Text };
}
