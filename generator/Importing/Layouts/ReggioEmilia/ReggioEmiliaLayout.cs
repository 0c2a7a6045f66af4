using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;
using PegOpenData.Importing.Layouts.ReggioEmilia.Parts;
using PegOpenData.Importing.Layouts.ReggioEmilia.Records;

namespace PegOpenData.Importing.Layouts.ReggioEmilia;

/// <summary>An area of the PEG: for each centre a summary of its products and projects, then a sheet for each of them.</summary>
public sealed class ReggioEmiliaLayout : ILayout
{
    public string Name => "reggio-emilia";

    public string Description => "Comune di Reggio Emilia, PEG di un'area: riepilogo e schede dei centri (testo)";

    public string Mark => "manca il riepilogo con le colonne «Codice Progetto» e «% di assorbimento risorse finanziarie»";

    public bool Recognises(SourceDocument document) =>
        document.Lines.Any(line => line.Cells.Length == 7 && Tokenizer.KindOf(line) == TokenKind.SummaryHeader);

    public Administration? Read(ImportContext context)
    {
        context.Ledger.ClaimBlankLines();
        var parts = DocumentParts.Of(Tokenizer.Read(context.Document));
        var front = FrontPageReader.Read(context, parts.Front);
        var centres = parts.Centres.Select(block => CentreReader.Read(context, block)).ToList();
        front.CheckIndex(context, centres);
        return centres.Count == 0 ? null : new PlanAssembly(context, front, centres).Assemble();
    }
}
