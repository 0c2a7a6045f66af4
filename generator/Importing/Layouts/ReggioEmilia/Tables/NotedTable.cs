using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>A table of two rows a record, the second with the note. A page break may fall even between the two.</summary>
/// <param name="what">The collection that its rows go to.</param>
/// <param name="key">The name of the first column.</param>
internal abstract class NotedTable<TRow>(ImportContext context, string what, string key)
    where TRow : NotedRow
{
    private readonly List<TRow> rows = [];
    private bool hasHeader;
    private bool needsNote;

    protected ImportContext Context { get; } = context;

    protected int Count => rows.Count;

    /// <summary>Null while the columns are not known.</summary>
    protected abstract TableShape? Shape { get; }

    public ImmutableArray<TRow> Read(IEnumerable<Token> tokens)
    {
        foreach (var token in tokens)
        {
            ReadToken(token);
        }

        RequireNote();
        return [.. rows];
    }

    protected abstract TRow RowOf(TableRow row);

    /// <summary>The names of the columns, which may be printed again.</summary>
    protected abstract void ReadColumns(SourceLine header);

    private void ReadToken(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.IndicatorHeader or TokenKind.PhaseHeader:
                token.Claim(Context, hasHeader ? LineRole.RepeatedHeading : LineRole.Heading, $"colonne di {what}");
                hasHeader = true;
                ReadColumns(token.Line);
                break;
            case TokenKind.Rule:
                token.Claim(Context, LineRole.Separator, "tabella senza righe in fondo alla pagina");
                break;
            case TokenKind.Row when NoteRow.Is(token.Line):
                ReadNote(token);
                break;
            case TokenKind.Row:
                ReadRow(token);
                break;
        }
    }

    private void ReadNote(Token token)
    {
        token.Claim(Context, LineRole.Record, LineLedger.Note);
        if (!needsNote)
        {
            Context.Found.Add(Errors.Importing.MissingPart(token.Line.Span, key, "sopra la riga «Nota:»"));
            return;
        }

        needsNote = false;
        Shape?.RowOf(token.Line, Context.Found);
        rows[^1] = rows[^1] with { Note = NoteRow.TextOf(token.Line) };
        BrokenEnd.Check(Context, token.Line.Span, "Nota", rows[^1].Note);
    }

    private void ReadRow(Token token)
    {
        token.Claim(Context, LineRole.Record, what);
        RequireNote();
        if (!hasHeader)
        {
            Context.Found.Add(Errors.Importing.MissingHeader(token.Line.Span, what, key));
            hasHeader = true;
        }

        if (Shape?.RowOf(token.Line, Context.Found) is { } row)
        {
            rows.Add(RowOf(row));
            needsNote = true;
        }
    }

    private void RequireNote()
    {
        if (needsNote)
        {
            Context.Found.Add(Errors.Importing.MissingPart(rows[^1].Line.Span, NoteRow.Label, $"sotto la riga di {what}"));
            needsNote = false;
        }
    }
}
