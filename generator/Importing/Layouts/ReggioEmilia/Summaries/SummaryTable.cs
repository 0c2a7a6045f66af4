using System.Text.RegularExpressions;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;
using PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Summaries;

/// <summary>
/// The summary of a centre. An empty cell says what the one above says. After a page break the table may go on one column to the left, so codes
/// and totals are known by their words, and what stands to their right by its kind.
/// </summary>
internal sealed partial class SummaryTable(ImportContext context)
{
    private const int Action = 2;
    private const int Code = 3;
    private const int Budget = 5;
    private const int Share = 6;

    private static readonly TableShape Shape = new("riepilogo",
    [
        new("Indirizzo"), new("Obiettivo"), new("Azione"), new("Codice Progetto"), new("Progetto"), new("Budget"),
        new("% di assorbimento risorse finanziarie"),
    ]);

    private readonly List<SummaryRow> rows = [];
    private readonly List<SummaryTotal> totals = [];
    private bool hasHeader;
    private Strategy above = Strategy.None;

    public static Summary Read(ImportContext context, SourceLine centre, IEnumerable<Token> tokens)
    {
        var table = new SummaryTable(context);
        foreach (var token in tokens.Where(token => token.Kind is TokenKind.SummaryHeader or TokenKind.Row))
        {
            table.ReadLine(token);
        }

        if (!table.totals.Exists(total => total.Level == SummaryLevel.Centre))
        {
            context.Found.Add(Errors.Importing.MissingPart(centre.Span, "Totale CDR", "in fondo al riepilogo del centro"));
        }

        var summary = new Summary([.. table.rows], [.. table.totals]);
        SummarySums.Check(context, summary);
        return summary;
    }

    private void ReadLine(Token token)
    {
        if (token.Kind == TokenKind.SummaryHeader)
        {
            Shape.IsHeader(token.Line, context.Found);
            token.Claim(context, hasHeader ? LineRole.RepeatedHeading : LineRole.Heading, "colonne del riepilogo");
            hasHeader = true;
            return;
        }

        RequireHeader(token.Line);
        var label = Array.FindIndex([.. Cells(token.Line)], cell => TotalLabel().IsMatch(cell));
        token.Claim(context, LineRole.Record, label < 0 ? "schede" : "totali_stampati");
        if (Shape.RowOf(token.Line, context.Found) is { } row)
        {
            Read(row, label);
        }
    }

    private void RequireHeader(SourceLine line)
    {
        if (!hasHeader)
        {
            context.Found.Add(Errors.Importing.MissingHeader(line.Span, Shape.Name, Shape.Columns[Code].Name));
            hasHeader = true;
        }
    }

    private void Read(TableRow row, int label)
    {
        if (label >= 0)
        {
            ReadTotal(row, label);
        }
        else if (Array.FindIndex([.. Cells(row.Line)], cell => CodeShape().IsMatch(cell)) is var code and (Action or Code))
        {
            ReadProject(row, code);
        }
        else
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(
                row.SpanOf(Code), row.NameOf(Code), "un codice come «2020_PD_1003», oppure il nome di un totale"));
        }
    }

    private void ReadProject(TableRow row, int code)
    {
        var shift = Code - code;
        above = Under(row, shift);
        row.RequireEmpty(Enumerable.Range(Share + 1 - shift, shift));
        rows.Add(new SummaryRow(
            row.Line, row.Line.Clean(code), row.Required(code + 1), above, AmountOf(row, Budget - shift), row.Percentage(Share - shift)));
    }

    /// <summary>A name begins a new branch: what stood below the old one says nothing of it. A shifted row has lost its obiettivo.</summary>
    private Strategy Under(TableRow row, int shift)
    {
        var (guideline, goal, action) = (row.Text(0), shift == 0 ? row.Text(1) : null, row.Text(Action - shift));
        if (guideline is not null)
        {
            return new Strategy(guideline, goal, action);
        }

        if (goal is not null || (shift > 0 && action is not null))
        {
            return above with { Goal = goal, Action = action };
        }

        return above with { Action = action ?? above.Action };
    }

    private void ReadTotal(TableRow row, int label)
    {
        if (rows.Count == 0)
        {
            context.Found.Add(Errors.Importing.MissingPart(row.Line.Span, Shape.Columns[Code].Name, "prima del totale"));
            return;
        }

        var level = Terms.Parse<SummaryLevel>(TotalLabel().Match(row.Line.Clean(label)).Groups["level"].Value)!.Value;
        var filled = Enumerable.Range(label + 1, Share - label).Where(column => row.Text(column) is not null).Select(column => (int?)column).ToList();
        var share = filled.Find(column => row.Text(column!.Value)!.EndsWith('%'));
        var amount = filled.FirstOrDefault();
        if (amount == share)
        {
            amount = null;
        }

        row.RequireEmpty(Enumerable.Range(0, Share + 1).Where(column => column != label && column != amount && column != share));
        totals.Add(new SummaryTotal(row.Line, level, rows[^1], AmountOf(row, amount), share is null ? null : row.Percentage(share.Value)));
    }

    private static Amount? AmountOf(TableRow row, int? column) =>
        column is not null && row.Number(column.Value) is { } number ? new Amount(number) : null;

    private static IEnumerable<string> Cells(SourceLine line) => Enumerable.Range(0, line.Cells.Length).Select(line.Clean);

    [GeneratedRegex("^[0-9]{4}_P[DG]_[0-9A-Z]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeShape();

    [GeneratedRegex("^Totale (?<level>Azione|Obiettivo|Indirizzo|CDR)$", RegexOptions.CultureInvariant)]
    private static partial Regex TotalLabel();
}
