using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>
/// The indicators of one objective: two rows each, the second with the note. A page break repeats the names of the columns, even between the two.
/// </summary>
internal sealed partial class IndicatorTable(ImportContext context)
{
    private const int FirstYear = 2;

    private readonly List<IndicatorRow> indicators = [];
    private TableShape? shape;
    private ImmutableArray<int> years = [];
    private bool needsNote;

    public static ImmutableArray<IndicatorRow> Read(ImportContext context, IEnumerable<Token> tokens)
    {
        var table = new IndicatorTable(context);
        foreach (var token in tokens)
        {
            table.ReadToken(token);
        }

        table.RequireNote();
        return [.. table.indicators];
    }

    private void ReadToken(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.IndicatorHeader:
                ReadHeader(token);
                break;
            case TokenKind.Rule:
                token.Claim(context, LineRole.Separator, "tabella senza righe in fondo alla pagina");
                break;
            case TokenKind.Row when NoteRow.Is(token.Line):
                ReadNote(token);
                break;
            case TokenKind.Row:
                ReadRow(token);
                break;
        }
    }

    private void ReadHeader(Token token)
    {
        token.Claim(context, shape is null ? LineRole.Heading : LineRole.RepeatedHeading, "colonne degli indicatori");
        var count = Math.Max(1, token.Line.Cells.Length - FirstYear);
        shape = new TableShape("indicatori",
        [
            new("Codice indicatore"), new("Indicatore"),
            .. Enumerable.Repeat(new TableColumn("Valore previsto (anno)", YearHeading()), count),
        ]);
        shape.IsHeader(token.Line, context.Found);
        years = [.. Enumerable.Range(FirstYear, count).Select(column => YearOf(token.Line.Clean(column)))];
    }

    private void ReadNote(Token token)
    {
        token.Claim(context, LineRole.Record, LineLedger.Note);
        if (!needsNote)
        {
            context.Found.Add(Errors.Importing.MissingPart(token.Line.Span, "Codice indicatore", "sopra la riga «Nota:»"));
            return;
        }

        needsNote = false;
        shape?.RowOf(token.Line, context.Found);
        indicators[^1] = indicators[^1] with { Note = NoteRow.TextOf(token.Line) };
        CutText.Check(context, token.Line.Span, "Nota", indicators[^1].Note);
    }

    private void ReadRow(Token token)
    {
        token.Claim(context, LineRole.Record, "indicatori");
        RequireNote();
        if (shape is null)
        {
            context.Found.Add(Errors.Importing.MissingHeader(token.Line.Span, "indicatori", "Codice indicatore"));
        }
        else if (shape.RowOf(token.Line, context.Found) is { } row)
        {
            indicators.Add(IndicatorOf(row));
            needsNote = true;
        }
    }

    private IndicatorRow IndicatorOf(TableRow row)
    {
        var code = row.Required(0);
        if (code.Length > 0 && !CodeShape().IsMatch(code))
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(0), row.NameOf(0), "un codice come «M_1003_1_1»"));
        }

        var name = row.Required(1);
        CutText.Check(context, row.SpanOf(1), row.NameOf(1), name);
        var expected = years.Select((year, at) => (Year: year, Words: row.Required(FirstYear + at)));
        return new IndicatorRow(
            row.Line, code, name, expected.Where(pair => pair.Words.Length > 0).DistinctBy(pair => pair.Year)
                .ToImmutableSortedDictionary(pair => pair.Year, pair => pair.Words));
    }

    private void RequireNote()
    {
        if (needsNote)
        {
            context.Found.Add(Errors.Importing.MissingPart(indicators[^1].Line.Span, NoteRow.Label, "sotto l'indicatore"));
            needsNote = false;
        }
    }

    private static int YearOf(string heading) =>
        YearHeading().Match(heading) is { Success: true } match ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^Valore previsto (?<year>20[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearHeading();

    /// <summary>A letter for the kind of objective, its number in the sheet and the indicator's own; one of the two numbers may be missing.</summary>
    [GeneratedRegex("^[A-Z]_[0-9A-Z]{4}(_[0-9A-Z]){1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeShape();
}
