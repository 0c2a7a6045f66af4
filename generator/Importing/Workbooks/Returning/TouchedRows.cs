using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Writing;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>Tells the rows that came back other than they were exported from those nobody touched, and those that did not come back.</summary>
internal sealed class TouchedRows(Origin origin)
{
    private readonly RowPrints prints = new();
    private readonly HashSet<ulong> met = [];
    private readonly List<ReturnedRow> rows = [];

    public IReadOnlyList<ReturnedRow> Rows => rows;

    /// <summary>What was exported and is not there any more, of the sheets that are.</summary>
    public IReadOnlySet<ulong> Missing() => origin.Exported.Keys.SelectMany(MissingFrom).ToHashSet();

    /// <summary>What the data must be asked for: the rows that are other or missing, and the records of lists that are other.</summary>
    public IReadOnlySet<ulong> Wanted() => new HashSet<ulong>(
    [
        .. rows.SelectMany(row => row.Lists.Select(list => list.Key)),
        .. rows.Where(row => row.Key is not null).Select(row => row.Key!.Value),
        .. rows.Where(row => !row.Lists.IsEmpty).Select(row => prints.KeyOf(RecordKey.Of(row.Sheet, row.Said, default))),
        .. Missing(),
    ]);

    /// <summary>The collections that have lists missing, of which records nobody can tell.</summary>
    public IReadOnlySet<string> Whole() => PlanWorksheets.All.Where(sheet => sheet.Owner is not null && origin.Exported.ContainsKey(sheet.Name) && MissingFrom(sheet.Name).Any())
        .Select(sheet => sheet.Owner!).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<ulong> MissingFrom(string sheet) =>
        origin.Columns.ContainsKey(sheet) ? origin.Exported[sheet].Prints.Keys.Where(key => !met.Contains(key)) : [];

    public void Meet(string sheet, ImmutableArray<MappingNode> said, ImmutableArray<MappingNode> filtered)
    {
        var repeated = Repeated(sheet, said);
        for (var at = 0; at < said.Length; at++)
        {
            Meet(sheet, said[at], filtered[at], repeated);
        }
    }

    private void Meet(string sheet, MappingNode said, MappingNode filtered, HashSet<ulong> repeated)
    {
        ulong? touched = null;
        var isRepeated = false;
        if (HasRow(sheet, said))
        {
            var (key, before) = prints.KeyOf(sheet, said);
            isRepeated = repeated.Contains(key - (ulong)before);
            touched = IsTouched(sheet, key, prints.Of(sheet, said)) ? key : null;
        }

        var lists = prints.ListsOf(sheet, said);
        ImmutableArray<(PartList, ulong)> other = lists.Count == 0 ? []
            : [.. lists.Select(list => (List: list, Key: prints.KeyOf(list, said))).Where(list => IsTouched(list.List.Sheet, list.Key, prints.Of(list.List)))];
        if (touched is not null || !other.IsEmpty || isRepeated || (!ReferenceEquals(said, filtered) && LeavesOut(filtered)))
        {
            rows.Add(new ReturnedRow(sheet, said, filtered, touched, other));
        }
    }

    private bool IsTouched(string sheet, ulong key, ulong said)
    {
        met.Add(key);
        return !(origin.Exported.TryGetValue(sheet, out var exported) && exported.Prints.TryGetValue(key, out var was) && was == said);
    }

    /// <summary>Of records that nothing tells apart the place among the others counts: none may be missing.</summary>
    private static HashSet<ulong> Repeated(string sheet, ImmutableArray<MappingNode> said)
    {
        var count = new RowPrints();
        return RecordKey.FieldsOf(sheet).Count == 0 ? []
            : [.. said.Select(record => count.KeyOf(sheet, record)).Where(key => key.Before > 0).Select(key => key.Print - (ulong)key.Before)];
    }

    /// <summary>Parts whose record has no row make a record of their own, which only its identifier names.</summary>
    private bool HasRow(string sheet, MappingNode said) => PlanWorksheets.Named(sheet)!.Kind == PlanWorksheetKind.Fields
        ? origin.Columns.ContainsKey(sheet)
        : string.Equals(said.Span.Sheet, sheet, StringComparison.OrdinalIgnoreCase);

    private static bool LeavesOut(MappingNode filtered) => filtered.Entries.Any(entry => Clearing.IsMark(entry.Value));
}
