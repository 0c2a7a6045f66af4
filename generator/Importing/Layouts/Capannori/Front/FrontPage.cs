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
        var index = new IndexReader(context);
        string? name = null;
        foreach (var line in front)
        {
            var isName = name is null && !index.IsOpen && IsName(line);
            name = isName ? line.Clean(0) : name;
            if (isName || IsTitle(line))
            {
                context.Ledger.Claim(line, isName ? LineRole.Record : LineRole.Heading, isName ? "ente" : "titolo");
            }
            else
            {
                index.Read(line, isTitle: line.Text == IndexTitle);
            }
        }

        if (index.Entries.IsEmpty)
        {
            context.Found.Add(Errors.Importing.MissingPart(context.Document.Span, IndexTitle, "in testa al documento"));
        }

        return new FrontPage(front.Find(IsTitle) ?? lines[0], name, index.Entries, body);
    }

    private static bool IsName(SourceLine line) => line.IsOneCell && line.Clean(0).StartsWith("Comune di ", StringComparison.Ordinal);
}
