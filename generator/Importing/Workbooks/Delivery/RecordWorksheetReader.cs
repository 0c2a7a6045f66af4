using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Reads a sheet that has a record, or a part of one, a row.</summary>
internal sealed class RecordWorksheetReader(TableLedger ledger, DiagnosticBag found)
{
    public ImmutableArray<MappingNode> Read(SourceTable table, PlanWorksheet sheet, NumberFormat? format)
    {
        var headings = new WorksheetHeadings(sheet, ledger, found);
        var at = headings.RowOf(table);
        var header = table.Rows[at];
        var mark = header.Cells.FirstOrDefault(cell => cell.Cell.Text == PlanWorksheets.ExampleColumn).Column;
        var columns = headings.Columns(header, mark);
        var rows = new BodyRows(table, sheet, columns, mark).Of(table.Rows.Skip(at + 1), ledger, found);
        if (columns.IsEmpty)
        {
            return [];
        }

        new TableCut(table, columns, found).ReportNameless(rows, mark);
        var cut = new TableCut(table, [.. columns.Where(column => column.Field.Length > 0)], found);
        var read = CsvParser.Parse(new ClosedWords(sheet).Of(cut.Rows(rows)), sheet.Columns, format, found);
        return read is null ? [] : [.. read.Items.OfType<MappingNode>()];
    }
}
