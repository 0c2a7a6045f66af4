using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Front;

/// <summary>What stands before the first settore: the title, the administration and the index, which a page break prints in two.</summary>
/// <param name="TitleLine">Of the title.</param>
/// <param name="AdministrationName">Null where it is not printed.</param>
/// <param name="BodyStart">How many lines the front has.</param>
internal sealed record FrontPage(SourceLine TitleLine, string? AdministrationName, ImmutableArray<IndexEntry> Index, int BodyStart)
{
    public const string Title = "Stampa Obiettivi PEG straordinari";

    private const string IndexTitle = "## Indice";

    public static bool IsTitle(SourceLine line) => line.Clean(0) == Title;

    public static FrontPage Read(ImportContext context)
    {
        var lines = context.Document.Lines;
        var body = lines.FirstOrDefault(line => CentreTitle.Of(line) is not null)?.Number - 1 ?? lines.Length;
        var front = lines.Take(body).Where(line => !line.IsBlank).ToList();
        var title = front.Find(IsTitle);
        var name = front.TakeWhile(line => line.Text != IndexTitle).FirstOrDefault(IsName);
        Claim(context, title, LineRole.Heading, "titolo");
        Claim(context, name, LineRole.Record, "ente");
        var index = IndexOf(context, front);
        return new FrontPage(title ?? lines[0], name?.Clean(0), index, body);
    }

    private static ImmutableArray<IndexEntry> IndexOf(ImportContext context, List<SourceLine> front)
    {
        var reader = new IndexReader(context);
        foreach (var line in front.Where(line => !context.Ledger.IsClaimed(line)))
        {
            reader.Read(line, isTitle: line.Text == IndexTitle);
        }

        if (reader.Entries.IsEmpty)
        {
            context.Found.Add(Errors.Importing.MissingPart(context.Document.Span, IndexTitle, "in testa al documento"));
        }

        return reader.Entries;
    }

    private static void Claim(ImportContext context, SourceLine? line, LineRole role, string what)
    {
        if (line is not null)
        {
            context.Ledger.Claim(line, role, what);
        }
    }

    private static bool IsName(SourceLine line) => line.IsOneCell && line.Clean(0).StartsWith("Comune di ", StringComparison.Ordinal);
}
