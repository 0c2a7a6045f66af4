using System.Globalization;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Loading.Syntax;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>
/// The sheet nobody sees: a fingerprint of each row as it was exported, so that an import knows which rows came back changed. It holds no data. Many
/// fingerprints share a cell: a row each would cost as much as the data.
/// </summary>
internal sealed class OriginWorksheet
{
    /// <summary>The heading of the fingerprints: another form of them takes another number.</summary>
    public const string Form = "impronte 1";

    public const string Separator = " | ";

    /// <summary>Which record, and what it said: sixteen digits each.</summary>
    public const int PrintLength = 32;

    private const int PrintsInCell = 1_000;

    private readonly Dictionary<string, (SortedSet<string> Columns, List<string> Prints)> sheets = new(StringComparer.Ordinal);
    private readonly RowPrints prints = new();

    /// <summary>A record as it is exported, with its lists.</summary>
    public void Add(string sheet, MappingNode record)
    {
        Add(sheet, record, Text(prints.KeyOf(sheet, record).Print, prints.Of(sheet, record)));
        foreach (var list in prints.ListsOf(sheet, record))
        {
            var print = Text(prints.KeyOf(list, record), prints.Of(list));
            foreach (var item in list.Items.Items.OfType<MappingNode>())
            {
                Add(list.Sheet, item, print);
                print = null;
            }
        }
    }

    public Worksheet ToWorksheet(Slug administration, Slug plan) => new()
    {
        Name = PlanWorksheets.Origin,
        Columns = [Column("foglio"), Column("colonne"), Column(Form)],
        Rows =
        [
            [Cell.Of(PlanWorksheets.FolderField), Cell.Of($"{administration}/{plan}")],
            .. PlanWorksheets.All.Where(sheet => sheets.ContainsKey(sheet.Name)).SelectMany(sheet => Rows(sheet.Name, sheets[sheet.Name])),
        ],
        IsHidden = true,
        IsInternal = true,
    };

    /// <param name="print">Null for the second and the later items of a list, which has one.</param>
    private void Add(string sheet, MappingNode row, string? print)
    {
        var known = sheets.TryGetValue(sheet, out var there) ? there : sheets[sheet] = (new SortedSet<string>(StringComparer.Ordinal), []);
        known.Columns.UnionWith(prints.FieldsOf(sheet, row).Select(field => field.Column));
        if (print is not null)
        {
            known.Prints.Add(print);
        }
    }

    private static string Text(ulong key, ulong said) => string.Create(CultureInfo.InvariantCulture, $"{key:x16}{said:x16}");

    private static IEnumerable<IReadOnlyList<Cell>> Rows(string sheet, (SortedSet<string> Columns, List<string> Prints) origin) =>
        origin.Prints.Chunk(PrintsInCell).Select(prints => new[] { Cell.Of(sheet), Cell.Of(string.Join(Separator, origin.Columns)), Cell.Of(string.Concat(prints)) });

    private static WorksheetColumn Column(string header) => new() { Header = header, Holds = CellKind.Text };
}
