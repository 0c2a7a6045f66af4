using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Staff;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Mapping;

/// <summary>Reads a foreign table as a map says, into the records that a table of ours would give.</summary>
internal sealed partial class MappedTable(SourceTable table, TableMap map, TableLedger ledger, DiagnosticBag found)
{
    private readonly IColumns fields = Contract.Instance.ColumnsOf(Collections.RecordOf(map.Collection));

    /// <summary>The names of the columns that the map speaks of, here or where it reads the table again; null where those it forgets are told already.</summary>
    public IReadOnlySet<string>? SpokenOf { get; init; }

    public ImmutableArray<MappingNode> Read(NumberFormat? format)
    {
        var first = FirstRow();
        var headings = TableHeadings.Of(table, first, map.HeadingRows);
        ledger.ClaimAll(table, table.Rows.Where(row => row.Number < first), LineRole.Discarded, "prima dell'intestazione");
        ledger.ClaimAll(table, headings.Rows, LineRole.Heading, map.Collection);
        var columns = map.Columns.Select(column => (Map: column, Place: Find(headings, column))).ToList();
        var isRefused = ReportPersons(headings, columns);
        ReportUnused(headings);
        ReportUnknownConstants();
        if (isRefused || columns.Exists(column => column.Place is null))
        {
            ledger.ClaimAll(table, headings.Body, LineRole.Discarded, "la mappa è sbagliata");
            return [];
        }

        ImmutableArray<FieldColumn> places = [.. columns.Select(column => column.Place!)];
        var cut = new TableCut(table, places, found) { RepeatsMerged = map.RepeatsMerged }.Rows(Records(headings.Body, places));
        var rows = cut with { Rows = cut.Rows.Skip(1).Select(Filled).Prepend(Header(cut.Rows.First())) };
        return CsvParser.Parse(rows, fields, format, found) is { } read ? Joined([.. read.Items.OfType<MappingNode>()]) : [];
    }

    private int FirstRow()
    {
        if (map.HeadingRow is not { } said || !int.TryParse(said.Text, out var row))
        {
            return table.Rows.IsEmpty ? 1 : table.Rows[0].Number;
        }

        if (!table.Rows.Any(each => each.Number == row))
        {
            found.Add(Errors.Mapping.HeadingRowMissing(said.Span, table.Name, row));
        }

        return row;
    }

    private FieldColumn? Find(TableHeadings headings, ColumnMap column)
    {
        var places = headings.Named(column.Column.Text);
        var isKnown = fields.TypeOf(column.Field.Text.Split('.')) is not null;
        if (!isKnown)
        {
            found.Add(Errors.Mapping.UnknownField(column.Field.Span, column.Field.Text, map.Collection, NearestName.Of(column.Field.Text, fields.Known)));
        }

        if (places.Length != 1)
        {
            var names = headings.All.Select(heading => heading.Text).ToList();
            found.Add(places.IsEmpty
                ? Errors.Mapping.ColumnMissing(column.Column.Span, column.Column.Text, table.Name, NearestName.Of(column.Column.Text, names))
                : Errors.Mapping.ColumnAmbiguous(column.Column.Span, column.Column.Text, [.. places.Select(SourceSpan.Letters)]));
        }

        if (!isKnown || places.Length != 1)
        {
            return null;
        }

        var over = headings.All.FirstOrDefault(heading => heading.Column == places[0]);
        return new FieldColumn(places[0], column.Field.Text, over?.Span ?? table.SpanOf(headings.Rows.Length == 0 ? 1 : headings.Rows[0].Number, places[0]));
    }

    /// <summary>One error for each column whose names would be published.</summary>
    private bool ReportPersons(TableHeadings headings, IEnumerable<(ColumnMap Map, FieldColumn? Place)> columns)
    {
        var persons = new PersonColumns(headings.All);
        var refused = columns.Where(column => headings.All.FirstOrDefault(heading => heading.Column == column.Place?.Column) is { } heading
            && persons.Refuses(heading, column.Map, fields.TypeOf(column.Map.Field.Text.Split('.')) is { Cell: CellType.Text }, headings.Body.Select(row => row.At(heading.Column)?.Cell.Text ?? ""))).ToList();
        found.AddRange(refused.Select(column => Errors.Mapping.ColumnOfPersons(column.Map.Field.Span, column.Map.Column.Text, column.Map.Field.Text)));
        return refused.Count > 0;
    }

    /// <summary>One warning for each column with values that the map does not speak of.</summary>
    private void ReportUnused(TableHeadings headings)
    {
        if (SpokenOf is null)
        {
            return;
        }

        var used = SpokenOf.SelectMany(name => headings.Named(name)).ToHashSet();
        // Where the map calls every column by its letter, the row of the headings may be one of persons.
        var isHeaded = map.Columns.Any(column => headings.All.Any(heading => new[] { heading.Text, heading.Last }.Any(text => CellWords.Plain(text) == CellWords.Plain(column.Column.Text))));
        foreach (var cell in headings.Body.SelectMany(row => row.Cells).Where(cell => !used.Contains(cell.Column)).DistinctBy(cell => cell.Column))
        {
            var name = isHeaded ? headings.All.FirstOrDefault(heading => heading.Column == cell.Column)?.Text : null;
            found.Add(Errors.Mapping.ColumnUnused(cell.Cell.Span, SourceSpan.Letters(cell.Column), name is null || LikelyNames.AreInRole(name) ? null : name));
        }
    }

    private void ReportUnknownConstants()
    {
        foreach (var constant in map.Constants.Where(constant => fields.TypeOf(constant.Key.Text.Split('.')) is null))
        {
            found.Add(Errors.Mapping.UnknownField(constant.Key.Span, constant.Key.Text, map.Collection, NearestName.Of(constant.Key.Text, fields.Known)));
        }
    }

    private List<SourceRow> Records(ImmutableArray<SourceRow> body, ImmutableArray<FieldColumn> places)
    {
        var records = new List<SourceRow>();
        foreach (var row in body)
        {
            var opening = row.Cells.First().Cell.Text;
            var isSkipped = map.SkippedRows.Any(word => opening.StartsWith(word, StringComparison.OrdinalIgnoreCase));
            var isEmpty = !places.Any(place => row.At(place.Column) is not null);
            ledger.Claim(table, row.Number, isSkipped || isEmpty ? LineRole.Discarded : LineRole.Record, isSkipped ? "saltata come dice la mappa" : isEmpty ? "niente nelle colonne della mappa" : map.Collection);
            records.AddRange(isSkipped || isEmpty ? [] : [row]);
        }

        return records;
    }

    private List<TableCell> Header(IReadOnlyList<TableCell> header) => [.. header, .. map.Constants.Select(constant => new TableCell(constant.Key.Text, constant.Key.Span))];

    private List<TableCell> Filled(IReadOnlyList<TableCell> row) => [.. row.Select((cell, at) => Translated(cell, map.Columns[at])), .. map.Constants.Select(Constant)];

    private TableCell Translated(TableCell cell, ColumnMap column)
    {
        if (column.Separator is { } separator)
        {
            var items = cell.Text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => column.Values.GetValueOrDefault(item, item));
            return cell with { Text = string.Join(" | ", items), Value = null };
        }

        if (column.Values.TryGetValue(cell.Text, out var said))
        {
            return new TableCell(said, cell.Span);
        }

        var isNumber = fields.TypeOf(column.Field.Text.Split('.')) is { Cell: CellType.Number or CellType.Integer };
        return isNumber && Percentage().Match(cell.Text) is { Success: true } match && cell.Value is null ? cell with { Text = match.Groups[1].Value } : cell;
    }

    private static TableCell Constant(MappingEntry constant)
    {
        var value = (ScalarNode)constant.Value;
        return new TableCell(value.Text, value.Span) { Value = value.Kind == ScalarKind.Number ? new TypedValue(CellType.Number, value.Text) : null };
    }

    private ImmutableArray<MappingNode> Joined(ImmutableArray<MappingNode> records) =>
        [.. (map.JoinsEqualRows ? records.Distinct(NodeEquality.Instance).Cast<MappingNode>() : records).Select(TableDocument.Sourced)];

    [GeneratedRegex(@"^([-+]?[0-9.,]+)\s?%\z", RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();
}
