using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Reads a sheet that has a field a row: laid on its side, it is a table of one row.</summary>
internal sealed class FieldWorksheetReader(TableLedger ledger, DiagnosticBag found)
{
    public FieldWorksheet Read(SourceTable table, PlanWorksheet sheet, NumberFormat? format)
    {
        var faults = new DiagnosticBag();
        var read = new FieldWorksheetReader(ledger, faults).ReadRows(table, sheet, format);
        found.AddRange(faults.ToSorted());
        return read with { IsFaulty = faults.HasErrors };
    }

    private FieldWorksheet ReadRows(SourceTable table, PlanWorksheet sheet, NumberFormat? format)
    {
        var at = new WorksheetHeadings(sheet, ledger, found).RowOf(table);
        var (header, body) = (table.Rows[at], table.Rows[(at + 1)..]);
        var field = ColumnOf(header, PlanWorksheets.FieldColumn);
        var value = ColumnOf(header, PlanWorksheets.ValueColumn);
        if (field is null || value is null)
        {
            ledger.ClaimAll(table, body, LineRole.Discarded, "sotto nessuna colonna");
            found.Add(Errors.Workbooks.FieldColumnsMissing(table.Start, PlanWorksheets.FieldColumn, PlanWorksheets.ValueColumn));
            return new FieldWorksheet(Tree.Map(), Folder: null, IsFaulty: true);
        }

        var cut = new TableCut(table, [new(field.Value, PlanWorksheets.FieldColumn, table.Start), new(value.Value, PlanWorksheets.ValueColumn, table.Start)], found);
        var pairs = cut.Rows(body).Rows.Skip(1).Select(row => (Field: row[0], Value: row[1])).ToList();
        Claim(table, body, sheet, pairs);
        found.AddRange(pairs.Where(pair => pair.Field.IsEmpty && !pair.Value.IsEmpty).Select(pair => Errors.Workbooks.FieldNameless(pair.Value.Span)));
        var folder = pairs.Find(pair => pair.Field.Text == PlanWorksheets.FolderField).Value;
        return new FieldWorksheet(
            Record(table, Known(pairs, sheet), sheet, format),
            folder.Text is { Length: > 0 } ? new ScalarNode(folder.Span, folder.Text, ScalarKind.Text, isPlain: true) : null,
            IsFaulty: false);
    }

    private static int? ColumnOf(SourceRow header, string name)
    {
        var cells = header.Cells.Where(cell => string.Equals(cell.Cell.Text, name, StringComparison.OrdinalIgnoreCase)).ToList();
        return cells.Count == 0 ? null : cells[0].Column;
    }

    /// <summary>The fields that have a value, each once; a misspelt name is taken for the one that was meant, where no other row has it.</summary>
    private List<(TableCell Field, TableCell Value)> Known(List<(TableCell Field, TableCell Value)> pairs, PlanWorksheet sheet)
    {
        var written = pairs.Select(pair => pair.Field.Text).ToHashSet(StringComparer.Ordinal);
        var known = new List<(TableCell Field, TableCell Value)>();
        foreach (var (field, value) in pairs.Where(pair => !pair.Value.IsEmpty && !pair.Field.IsEmpty && pair.Field.Text != PlanWorksheets.FolderField))
        {
            var name = field.Text;
            if (sheet.Columns.TypeOf(name.Split('.')) is null)
            {
                var nearest = NearestName.Of(name, [.. sheet.Columns.Known, PlanWorksheets.FolderField]);
                found.Add(Errors.Workbooks.FieldUnknown(field.Span, name, sheet.Name, sheet.Columns.Known, nearest));
                name = nearest is null or PlanWorksheets.FolderField || written.Contains(nearest) ? "" : nearest;
            }
            else if (known.Exists(pair => pair.Field.Text == name))
            {
                found.Add(Errors.Workbooks.FieldAgain(field.Span, name));
                name = "";
            }

            known.AddRange(name.Length == 0 ? [] : [(field with { Text = name }, value)]);
        }

        return known;
    }

    private void Claim(SourceTable table, IEnumerable<SourceRow> body, PlanWorksheet sheet, List<(TableCell Field, TableCell Value)> pairs)
    {
        foreach (var (row, (_, value)) in body.Zip(pairs))
        {
            ledger.Claim(table, row.Number, value.IsEmpty ? LineRole.Discarded : LineRole.Record, value.IsEmpty ? "campo lasciato vuoto" : sheet.Name);
        }
    }

    private MappingNode Record(SourceTable table, List<(TableCell Field, TableCell Value)> pairs, PlanWorksheet sheet, NumberFormat? format)
    {
        if (pairs.Count == 0)
        {
            return Tree.Map();
        }

        ImmutableArray<IReadOnlyList<TableCell>> onItsSide = [[.. pairs.Select(pair => pair.Field)], [.. pairs.Select(pair => pair.Value)]];
        var rows = CsvParser.Parse(new ClosedWords(sheet).Of(new TableRows(table.Start, table.Delimiter, onItsSide)), sheet.Columns, format, found);
        return rows?.Items.OfType<MappingNode>().FirstOrDefault() ?? Tree.Map();
    }
}
