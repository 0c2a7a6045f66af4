using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.Capannori.Centres;
using PegOpenData.Importing.Layouts.Capannori.Front;
using PegOpenData.Importing.Layouts.Capannori.Objectives;

namespace PegOpenData.Importing.Layouts.Capannori;

/// <summary>
/// Reads everything below the index, row by row: a row says by its first cell what it is, and where it says nothing it belongs to the table
/// above it. A blank line ends a table, but not each table ends with one.
/// </summary>
internal sealed class BodyReader
{
    private readonly ImportContext context;
    private readonly CentreReader centres;
    private readonly List<ObjectiveSheet> sheets = [];
    private ObjectiveReader? objective;

    private BodyReader(ImportContext context, FrontPage front) =>
        (this.context, centres) = (context, new CentreReader(context, front.Index));

    public static Body Read(ImportContext context, FrontPage front)
    {
        var reader = new BodyReader(context, front);
        foreach (var line in context.Document.Lines.Skip(front.BodyStart))
        {
            reader.Read(line);
        }

        reader.EndObjective();
        reader.centres.RequireResponsible();
        return new Body(reader.centres.Centres, [.. reader.sheets]);
    }

    private void Read(SourceLine line)
    {
        if (line.IsBlank)
        {
            objective?.EndTable();
        }
        else if (PrintedCell.IsRule(line))
        {
            context.Ledger.Claim(line, LineRole.Separator, "riga di trattini");
        }
        else if (CentreTitle.Of(line) is { } title)
        {
            EndObjective();
            centres.ReadHeading(line, title);
        }
        else
        {
            ReadRow(line, PrintedCell.KeyOf(line));
        }
    }

    private void ReadRow(SourceLine line, string key)
    {
        if (key == CentreReader.SettoreLabel)
        {
            EndObjective();
            centres.ReadResponsible(line);
        }
        else if (Terms.Parse<ObjectivePart>(key) is { } part)
        {
            centres.RequireResponsible();
            Read(part, line);
        }
        else
        {
            objective?.ReadTableRow(line);
        }
    }

    private void Read(ObjectivePart part, SourceLine line)
    {
        if (part == ObjectivePart.Title && centres.Current is { } centre)
        {
            EndObjective();
            objective = new ObjectiveReader(context, centre.Entry);
        }

        if (objective?.Read(part, line) != true)
        {
            context.Ledger.Claim(line, LineRole.Record, "obiettivi");
            var missing = centres.Current is null ? "CODICE - NOME" : ObjectivePart.Title.Italian();
            context.Found.Add(Errors.Importing.MissingPart(line.Span, missing, "sopra questa riga"));
            objective = null;
        }
    }

    private void EndObjective()
    {
        if (objective?.End() is { } sheet)
        {
            sheets.Add(sheet);
        }

        objective = null;
    }
}
