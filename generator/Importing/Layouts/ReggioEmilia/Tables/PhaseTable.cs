using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>Fasi/Attività of a sheet: two rows each, the second with the note. After a page break the table goes on without the names of its columns.</summary>
internal sealed class PhaseTable(ImportContext context)
{
    private const int Status = 3;

    private static readonly TableShape Shape = new("Fasi/Attività",
    [
        new("Ordine Fase"), new("Cod. Obiettivo"), new("Descrizione Fase"), TableColumn.Unnamed("(quarta cella)"), new("Inizio"), new("Fine"),
    ]);

    private readonly List<PhaseRow> phases = [];
    private bool hasHeader;
    private bool needsNote;

    public static ImmutableArray<PhaseRow> Read(ImportContext context, IEnumerable<Token> tokens)
    {
        var table = new PhaseTable(context);
        foreach (var token in tokens)
        {
            table.ReadToken(token);
        }

        table.RequireNote();
        return [.. table.phases];
    }

    private void ReadToken(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.PhaseHeader:
                Shape.IsHeader(token.Line, context.Found);
                token.Claim(context, hasHeader ? LineRole.RepeatedHeading : LineRole.Heading, "colonne delle fasi");
                hasHeader = true;
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
        token.Claim(context, LineRole.Record, LineLedger.Note);
        if (!needsNote)
        {
            context.Found.Add(Errors.Importing.MissingPart(token.Line.Span, "Ordine Fase", "sopra la riga «Nota:»"));
            return;
        }

        needsNote = false;
        Shape.RowOf(token.Line, context.Found);
        phases[^1] = phases[^1] with { Note = NoteRow.TextOf(token.Line) };
        CutText.Check(context, token.Line.Span, "Nota", phases[^1].Note);
    }

    private void ReadRow(Token token)
    {
        token.Claim(context, LineRole.Record, "fasi");
        RequireNote();
        if (!hasHeader)
        {
            context.Found.Add(Errors.Importing.MissingHeader(token.Line.Span, Shape.Name, Shape.Columns[0].Name));
            hasHeader = true;
        }

        if (Shape.RowOf(token.Line, context.Found) is { } row)
        {
            phases.Add(PhaseOf(row));
            needsNote = true;
        }
    }

    private PhaseRow PhaseOf(TableRow row)
    {
        var order = (int)(row.Number(0) ?? 0);
        if (order != phases.Count + 1)
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(0), row.NameOf(0), $"il numero {phases.Count + 1}, che segue quello della fase prima"));
        }

        if (row.Required(Status) is { Length: > 0 } status && status != "Previsto")
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(Status), row.NameOf(Status), "«Previsto»"));
        }

        row.Required(4);
        row.Required(5);
        var name = row.Required(2);
        CutText.Check(context, row.SpanOf(2), row.NameOf(2), name);
        return new PhaseRow(row.Line, order, row.Text(1), name, new Period(row.Date(4), row.Date(5)));
    }

    private void RequireNote()
    {
        if (needsNote)
        {
            context.Found.Add(Errors.Importing.MissingPart(phases[^1].Line.Span, NoteRow.Label, "sotto la fase"));
            needsNote = false;
        }
    }
}
