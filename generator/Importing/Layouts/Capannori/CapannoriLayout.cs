using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.Capannori.Front;
using PegOpenData.Importing.Layouts.Capannori.Records;

namespace PegOpenData.Importing.Layouts.Capannori;

/// <summary>The "Stampa Obiettivi PEG straordinari": an index, then settori and uffici with their objectives; the year is not printed.</summary>
public sealed class CapannoriLayout : ILayout
{
    public string Name => "capannori";

    public string Description => "Comune di Capannori, stampa degli obiettivi del PEG straordinario (testo)";

    public string Mark => $"manca il titolo «{FrontPage.Title}»";

    public bool Recognises(SourceDocument document) => document.Lines.Take(20).Any(FrontPage.IsTitle);

    public Administration? Read(ImportContext context)
    {
        context.Ledger.ClaimBlankLines();
        var front = FrontPage.Read(context);
        var body = BodyReader.Read(context, front);
        return PlanAssembly.Assemble(context, front, body);
    }
}
