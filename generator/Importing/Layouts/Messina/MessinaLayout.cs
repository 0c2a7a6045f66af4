using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Headings;
using PegOpenData.Importing.Layouts.Messina.Pages;
using PegOpenData.Importing.Layouts.Messina.Records;

namespace PegOpenData.Importing.Layouts.Messina;

/// <summary>The «Quadro sinottico» of communication: a cover, then one sheet of ten cells a service, with no row of column names.</summary>
public sealed class MessinaLayout : ILayout
{
    public string Name => "messina";

    public string Description => "Città metropolitana di Messina, quadro sinottico delle azioni di comunicazione (testo)";

    public string Mark => $"mancano in copertina «{Cover.Title}» e «{Cover.Subject} …»";

    public bool Recognises(SourceDocument document)
    {
        var first = document.Lines.Take(40).ToList();
        return first.Exists(line => line.Clean(0) == Cover.Title) && first.Exists(line => line.Clean(0).StartsWith(Cover.Subject, StringComparison.Ordinal));
    }

    public Administration? Read(ImportContext context)
    {
        context.Ledger.ClaimBlankLines();
        var cover = CoverReader.Read(context);
        var sheets = SheetReader.Read(context);
        var printed = new PrintedHeading { AdministrationName = cover.Administration, Year = cover.Year, Line = cover.Line };
        if (PlanHeading.Of(context, printed) is not { } heading || sheets.IsEmpty)
        {
            return null;
        }

        return heading.With(new PlanAssembly(context, heading, cover, sheets).Assemble());
    }
}
