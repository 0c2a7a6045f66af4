using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Headings;
using PegOpenData.Importing.Layouts.Venezia.Records;
using PegOpenData.Importing.Layouts.Venezia.Table;

namespace PegOpenData.Importing.Layouts.Venezia;

/// <summary>One table of objectives over many pages: the operative objective of the DUP, then the objective of the PEG, each with indicator and target.</summary>
public sealed class VeneziaLayout : ILayout
{
    public string Name => "venezia";

    public string Description => "Città metropolitana di Venezia, PEG (testo): obiettivi operativi del DUP e obiettivi gestionali";

    public string Mark => "mancano le colonne «Obiettivo operativo DUP» e «Obiettivo gestionale PEG»";

    public bool Recognises(SourceDocument document) => document.Lines.Take(20).Any(PegTable.IsHeaderLike);

    public Administration? Read(ImportContext context)
    {
        context.Ledger.ClaimBlankLines();
        if (PegTable.Read(context) is not { } table || PlanHeading.Of(context, new PrintedHeading { Line = table.Header }) is not { } heading)
        {
            return null;
        }

        return heading.With(new PlanAssembly(context, heading, table).Assemble());
    }
}
