using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Reads a sheet that has a field a row: laid on its side, it is a table of one row.</summary>
internal sealed class FieldSheetReader(TableLedger ledger, DiagnosticBag found)
{
    public FieldSheet Read(SourceTable table, PlanSheet sheet, NumberFormat? format)
    {
        var header = table.Rows[0];
        var field = ColumnOf(header, PlanSheets.FieldColumn);
        var value = ColumnOf(header, PlanSheets.ValueColumn);
        ledger.Claim(table, header.Number, LineRole.Heading, sheet.Name);
        if (field is null || value is null)
        {
            found.Add(Errors.Workbooks.FieldColumnsMissing(table.Start, PlanSheets.FieldColumn, PlanSheets.ValueColumn));
            return new FieldSheet(Tree.Map(), Folder: null);
        }

        var cut = new TableCut(table, [new(field.Value, PlanSheets.FieldColumn, table.Start), new(value.Value, PlanSheets.ValueColumn, table.Start)], found);
        var pairs = cut.Rows(table.Rows[1..]).Rows.Skip(1).Select(row => (Field: row[0], Value: row[1])).ToList();
        Claim(table, sheet, pairs);
        found.AddRange(pairs.Where(pair => pair.Field.IsEmpty && !pair.Value.IsEmpty).Select(pair => Errors.Workbooks.FieldNameless(pair.Value.Span)));
        var folder = pairs.Find(pair => pair.Field.Text == PlanSheets.FolderField).Value;
        return new FieldSheet(
            Record(table, [.. pairs.Where(pair => !pair.Value.IsEmpty && pair.Field.Text != PlanSheets.FolderField)], sheet, format),
            folder.Text is { Length: > 0 } ? new ScalarNode(folder.Span, folder.Text, ScalarKind.Text, isPlain: true) : null);
    }

    private static int? ColumnOf(SourceRow header, string name)
    {
        var cells = header.Cells.Where(cell => string.Equals(cell.Cell.Text, name, StringComparison.OrdinalIgnoreCase)).ToList();
        return cells.Count == 0 ? null : cells[0].Column;
    }

    private void Claim(SourceTable table, PlanSheet sheet, List<(TableCell Field, TableCell Value)> pairs)
    {
        foreach (var (row, (_, value)) in table.Rows.Skip(1).Zip(pairs))
        {
            ledger.Claim(table, row.Number, value.IsEmpty ? LineRole.Discarded : LineRole.Record, value.IsEmpty ? "campo lasciato vuoto" : sheet.Name);
        }
    }

    private MappingNode Record(SourceTable table, List<(TableCell Field, TableCell Value)> pairs, PlanSheet sheet, NumberFormat? format)
    {
        if (pairs.Count == 0)
        {
            return Tree.Map();
        }

        ImmutableArray<IReadOnlyList<TableCell>> onItsSide = [[.. pairs.Select(pair => pair.Field)], [.. pairs.Select(pair => pair.Value)]];
        var rows = CsvParser.Parse(new TableRows(table.Start, table.Delimiter, onItsSide), sheet.Columns, format, found);
        return rows?.Items.OfType<MappingNode>().FirstOrDefault() ?? Tree.Map();
    }
}
