using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Tells the rows of a sheet that are records from those that only look like it: examples, totals, headings written again.</summary>
internal sealed partial class BodyRows(SourceTable table, PlanWorksheet sheet, ImmutableArray<FieldColumn> columns, int mark)
{
    private const string Identifier = "id";

    private readonly WorksheetExample example = new(sheet, columns, mark);

    /// <summary>Each row is claimed once, whatever it is.</summary>
    public List<SourceRow> Of(IEnumerable<SourceRow> rows, TableLedger ledger, DiagnosticBag found)
    {
        var body = new List<SourceRow>();
        foreach (var row in rows)
        {
            var reason = Discarded(row, found);
            ledger.Claim(table, row.Number, reason is null ? LineRole.Record : LineRole.Discarded, reason ?? sheet.Name);
            if (reason is null)
            {
                body.Add(row);
            }
        }

        return body;
    }

    /// <summary>Why the row is no record, or null.</summary>
    private string? Discarded(SourceRow row, DiagnosticBag found)
    {
        if (IsHeadingAgain(row))
        {
            found.Add(Errors.Workbooks.HeadingAgain(row.Cells.First().Cell.Span, row.Number));
            return "i nomi delle colonne, ripetuti";
        }

        if (TotalIn(row) is { } total)
        {
            var isPlain = row.Cells.All(cell => cell.Column == total.Column || cell.Column == mark || IsNumber(cell));
            found.AddRange(isPlain ? [] : [Errors.Workbooks.TotalRow(total.Cell.Span, total.Cell.Text)]);
            return "riga di totale";
        }

        return example.Discarded(row, found);
    }

    private bool IsHeadingAgain(SourceRow row) =>
        row.Width > 1 && columns.Count(column => column.Field.Length > 0 && row.At(column.Column)?.Cell.Text.Trim() == column.Field) is var same && same > 1 && same * 2 > row.Width;

    /// <summary>The cell that says the row is a total; a record of its own has an identifier.</summary>
    private SourceCell? TotalIn(SourceRow row)
    {
        var id = columns.FirstOrDefault(column => column.Field == Identifier) is { } named ? row.At(named.Column) : null;
        var words = id is { } own ? [own] : row.Cells;
        return words.Where(cell => Total().IsMatch(cell.Cell.Text)).Select(cell => (SourceCell?)cell).FirstOrDefault();
    }

    private static bool IsNumber(SourceCell cell) => cell.Cell.Value?.Type == CellType.Number || Number().IsMatch(cell.Cell.Text);

    [GeneratedRegex(@"^(?:sub)?total[ei](?:\s+(?:generale|complessivo|parziale|entrat[ae]|spes[ae]|uscite))?\s*:?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"^[-+]?[€\s]*[0-9][0-9.,\s]*[€%]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
