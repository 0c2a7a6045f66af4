using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Reads a sheet that has a record, or a part of one, a row.</summary>
internal sealed class RecordSheetReader(TableLedger ledger, DiagnosticBag found)
{
    public ImmutableArray<MappingNode> Read(SourceTable table, PlanSheet sheet, NumberFormat? format)
    {
        var header = table.Rows[0];
        ledger.Claim(table, header.Number, LineRole.Heading, sheet.Name);
        var mark = header.Cells.FirstOrDefault(cell => cell.Cell.Text == PlanSheets.ExampleColumn).Column;
        ImmutableArray<FieldColumn> columns =
            [.. header.Cells.Where(cell => cell.Column != mark).Select(cell => new FieldColumn(cell.Column, cell.Cell.Text, cell.Cell.Span))];
        var rows = Body(table, sheet, columns, mark);
        if (columns.IsEmpty)
        {
            return [];
        }

        var cut = new TableCut(table, columns, found);
        cut.ReportNameless(rows, mark);
        var read = CsvParser.Parse(cut.Rows(rows), sheet.Columns, format, found);
        return read is null ? [] : [.. read.Items.OfType<MappingNode>()];
    }

    /// <summary>The rows that are data: not the untouched example, nor what stands under no column.</summary>
    private List<SourceRow> Body(SourceTable table, PlanSheet sheet, ImmutableArray<FieldColumn> columns, int mark)
    {
        var body = new List<SourceRow>();
        foreach (var row in table.Rows.Skip(1))
        {
            var isExample = mark > 0 && row.At(mark) is { } said && IsUntouched(said.Cell.Text, row, columns);
            if (isExample)
            {
                ledger.Claim(table, row.Number, LineRole.Discarded, "riga d'esempio non toccata");
            }
            else
            {
                ledger.Claim(table, row.Number, LineRole.Record, sheet.Name);
                body.Add(row);
            }
        }

        return body;
    }

    private static bool IsUntouched(string mark, SourceRow row, ImmutableArray<FieldColumn> columns) =>
        ExampleMark.IsUntouched(mark, columns.Select(column => (column.Field, ExampleCell.Of(row.At(column.Column)?.Cell))));
}
