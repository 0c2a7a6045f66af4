using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Records;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo;

/// <summary>The "Scheda PEG di avanzamento": one objective over several pages, each with the same head, and a protocol stamp at both ends.</summary>
public sealed class CiniselloBalsamoLayout : ILayout
{
    public string Name => "cinisello-balsamo";

    public string Description => "Comune di Cinisello Balsamo, scheda PEG di avanzamento (testo)";

    public string Mark => $"manca il titolo «{FrontPage.Title}»";

    public bool Recognises(SourceDocument document) => document.Lines.Take(20).Any(line => FrontPage.IsTitle(line));

    public Administration? Read(ImportContext context)
    {
        context.Ledger.ClaimBlankLines();
        var stamp = StampReader.Read(context);
        var pages = PageHeadReader.Read(context);
        var front = FrontPage.Read(context, pages.Count > 0 ? pages[0].Head.Line.Number : null);
        if (stamp is null || front is null || pages.Count == 0)
        {
            return null;
        }

        var sheets = pages.GroupBy(page => page.Head.Code).Select(group => SheetReader.Read(context, [.. group])).ToList();
        return new PlanAssembly(context, stamp, front, sheets).Assemble();
    }
}
