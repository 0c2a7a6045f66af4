using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Sources;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Says once for a column that is not there what the schema says of every row. A table that only brings records up to date may lack it.</summary>
internal sealed class AbsentColumns(IEnumerable<SourceTable> tables)
{
    private readonly List<(string File, string? Sheet, SourceSpan Heading, string Column)> absent = [.. tables.SelectMany(Of)];

    public IEnumerable<Diagnostic> Joined(IEnumerable<Diagnostic> findings)
    {
        var left = findings.ToList();
        foreach (var (file, sheet, heading, column) in absent)
        {
            var alike = left.FindAll(finding => finding.Span.File == file && finding.Span.Sheet == sheet && IsOf(finding, column));
            if (alike.Count > 0)
            {
                left[left.IndexOf(alike[0])] = Errors.Workbooks.ColumnMissing(heading, column, alike.Count);
                left.RemoveAll(alike.Contains);
            }
        }

        return left;
    }

    private static bool IsOf(Diagnostic finding, string column)
    {
        var missing = Errors.Schema.Missing(finding.Span, "", column, title: null);
        return finding.Code == missing.Code && finding.Mend == missing.Mend;
    }

    private static IEnumerable<(string File, string? Sheet, SourceSpan Heading, string Column)> Of(SourceTable table)
    {
        var sheet = table.Rows.IsEmpty ? null : PlanWorksheets.Named(table.Name);
        var written = sheet is null or { Kind: PlanWorksheetKind.Fields } ? [] : table.Rows[0].Cells.Select(cell => cell.Cell.Text.Trim()).ToHashSet(StringComparer.Ordinal);
        return written.Count == 0 ? [] : sheet!.Meanings.Where(column => column.IsRequired && !written.Contains(column.Name))
            .Select(column => (table.File, table.Sheet, table.SpanOf(table.Rows[0].Number, 1), column.Name));
    }
}
