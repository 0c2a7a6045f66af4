using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.Capannori.Front;

namespace PegOpenData.Importing.Layouts.Capannori.Centres;

/// <summary>
/// Reads the headings of settori and uffici, each with the row below it that says who answers; what the second and further objectives of an
/// ufficio do not print again is inherited. Codes differ between index and body, names do not: they are matched by name.
/// </summary>
internal sealed class CentreReader(ImportContext context, ImmutableArray<IndexEntry> index)
{
    public const string SettoreLabel = "Responsabile settore";
    public const string UfficioLabel = "Responsabile ufficio";

    private readonly List<BodyCentre> centres = [];
    private BodyCentre? settore;
    private BodyCentre? waiting;

    public ImmutableArray<BodyCentre> Centres => [.. centres];

    /// <summary>Where an objective that begins here belongs.</summary>
    public BodyCentre? Current => waiting ?? centres.LastOrDefault();

    public void ReadHeading(SourceLine line, CentreTitle title)
    {
        RequireResponsible();
        context.Ledger.Claim(line, LineRole.Record, "centri");
        var above = title.IsSettore ? null : settore?.Entry;
        var entry = index.FirstOrDefault(other => other.Name == title.Name && other.Settore == above && (other.Settore is null) == title.IsSettore);
        if (entry is null)
        {
            context.Found.Add(Errors.Importing.MissingPart(line.Span, title.Code, "nell'indice, sotto il suo settore"));
        }

        waiting = new BodyCentre(entry ?? new IndexEntry(line, title.Code, title.Name, 0, above), line, title.Code);
        settore = title.IsSettore ? waiting : settore;
    }

    public void ReadResponsible(SourceLine line)
    {
        context.Ledger.Claim(line, LineRole.Record, "centri");
        if (waiting is not { } centre)
        {
            context.Found.Add(Errors.Importing.MissingPart(line.Span, "CODICE - NOME", "sopra il responsabile"));
            return;
        }

        var row = LabelledRow.Read(line, context.Found, SettoreLabel, UfficioLabel);
        var isUfficio = centre.Entry.Settore is not null;
        if (row.Has(UfficioLabel) != isUfficio)
        {
            var missing = isUfficio ? UfficioLabel : "CODICE - NOME";
            context.Found.Add(Errors.Importing.MissingPart(line.Span, missing, isUfficio ? "nella riga" : "dell'ufficio sopra il responsabile"));
        }

        Add(centre, row, isUfficio);
    }

    /// <summary>Each heading has its row before anything else comes.</summary>
    public void RequireResponsible()
    {
        if (waiting is { } centre)
        {
            context.Found.Add(Errors.Importing.MissingPart(centre.Line.Span, SettoreLabel, "sotto il titolo"));
            centres.Add(centre);
            waiting = null;
        }
    }

    private void Add(BodyCentre centre, LabelledRow row, bool isUfficio)
    {
        var above = row.Text(SettoreLabel);
        var read = centre with { ResponsibleName = isUfficio ? row.Text(UfficioLabel) : above };
        waiting = null;
        centres.Add(read);
        settore = isUfficio ? settore : read;
        if (isUfficio && settore is not null && above != settore.ResponsibleName)
        {
            context.Found.Add(Errors.Importing.DisagreeingRepetition(
                row.SpanOf(SettoreLabel), "La cella del responsabile del settore", settore.Line.Number));
        }
        else if (isUfficio && above is not null)
        {
            context.Ledger.LeaveOutName(above, SettoreLabel);
        }
    }
}
