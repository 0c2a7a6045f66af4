using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;

/// <summary>Cuts the document into pages at their heads. The head of a further page must say what the first said.</summary>
internal static class PageHeadReader
{
    private const string Code = "OBIETTIVO DI PEG";

    private static readonly TableShape FirstLine = new("testata",
    [
        new(Code), new("Area Tematica"), new("Assessorato"), new("Direzione"), new("Direttore"),
    ]);

    private static readonly TableShape SecondLine = new("testata",
    [
        new("descrizione"), new("seconda cella"), new("terza cella"), new("Centro di responsabilità"), new("Responsabile"),
    ]);

    public static IReadOnlyList<Page> Read(ImportContext context)
    {
        var lines = context.Document.Lines;
        var starts = lines.Where(IsStart).ToList();
        var heads = starts.Select(start => ReadHead(context, start)).OfType<PageHead>().ToList();
        if (starts.Count == 0)
        {
            context.Found.Add(Errors.Importing.MissingPart(context.Document.End, Code, "in testa alle pagine"));
        }

        Claim(context, heads);
        var ends = heads.Skip(1).Select(head => head.Line.Number).Append(lines.Length + 1);
        return [.. heads.Zip(ends, (head, end) => new Page(head, [.. Body(context, head.Line.Number, end)]))];
    }

    /// <summary>What is left of the lines between two heads.</summary>
    private static IEnumerable<SourceLine> Body(ImportContext context, int head, int nextHead) =>
        Enumerable.Range(head, nextHead - 1 - head).Select(at => context.Document.Lines[at]).Where(line => !context.Ledger.IsClaimed(line));

    private static bool IsStart(SourceLine line) => Labels.ValueOf(line.Clean(0), Code) is { Length: > 0 } && line.Cells.Length > 1;

    private static PageHead? ReadHead(ImportContext context, SourceLine line)
    {
        var next = context.Document.Lines.ElementAtOrDefault(line.Number);
        if (next is null || IsStart(next) || context.Ledger.IsClaimed(next))
        {
            context.Found.Add(Errors.Importing.MissingPart(line.Span, "descrizione", "nella testata della pagina"));
            return null;
        }

        if (FirstLine.RowOf(line, context.Found) is not { } first || SecondLine.RowOf(next, context.Found) is not { } second)
        {
            return null;
        }

        second.RequireEmpty(1, 2);
        LeaveOutDirector(context, first, 4);
        return HeadOf(context, first, second);
    }

    private static PageHead HeadOf(ImportContext context, TableRow first, TableRow second)
    {
        string First(int column) => Value(context, first, column);
        return new PageHead(first.Line, First(0), First(1), First(2), First(3), second.Required(0), Value(context, second, 3))
        {
            TitleLine = second.Line,
            Responsible = ResponsibleOf(context, second, 4),
        };
    }

    private static string Value(ImportContext context, TableRow row, int column)
    {
        if (Labels.ValueOf(row.Line.Clean(column), row.NameOf(column)) is { } value)
        {
            return value;
        }

        context.Found.Add(Errors.Importing.UnexpectedHeader(row.SpanOf(column), "testata", row.NameOf(column), "un'altra etichetta"));
        return "";
    }

    /// <summary>The label is a role; what follows it is a person's name, unless it is itself a role.</summary>
    private static Responsible? ResponsibleOf(ImportContext context, TableRow row, int column)
    {
        var printed = Value(context, row, column);
        if (printed.Length == 0 || PrintedRole.IsRole(printed))
        {
            return printed.Length == 0 ? null : new Responsible(printed, Name: null);
        }

        return context.ResponsibleOf(row.NameOf(column), printed, PlaceOf(row, column));
    }

    /// <summary>Nothing that the data hold is led by the director.</summary>
    private static void LeaveOutDirector(ImportContext context, TableRow row, int column)
    {
        var printed = Value(context, row, column);
        if (printed.Length > 0 && !PrintedRole.IsRole(printed))
        {
            context.Ledger.LeaveOutName(printed, PlaceOf(row, column));
        }
    }

    private static string PlaceOf(TableRow row, int column) => $"{row.NameOf(column)}, nella testata delle pagine";

    private static void Claim(ImportContext context, List<PageHead> heads)
    {
        var firsts = new Dictionary<string, PageHead>(StringComparer.Ordinal);
        foreach (var head in heads)
        {
            var isFirst = firsts.TryAdd(head.Code, head);
            var role = isFirst ? LineRole.Record : LineRole.RepeatedHeading;
            var what = isFirst ? "obiettivi" : "testata dell'obiettivo";
            context.Ledger.Claim(head.Line, role, what);
            context.Ledger.Claim(head.TitleLine, role, what);
            if (!head.SaysTheSameAs(firsts[head.Code]))
            {
                context.Found.Add(Errors.Importing.DisagreeingRepetition(head.Line.Span, "La testata della pagina", firsts[head.Code].Line.Number));
            }
        }
    }
}
