using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;

/// <summary>What stands before the first page: the title and the parameters of the print, of which the centre goes into the data.</summary>
/// <param name="Line">Of the centre.</param>
internal sealed record FrontPage(SourceLine Line, string CentreCode, string CentreName)
{
    public const string Title = "SCHEDA PEG DI AVANZAMENTO";

    private const string Centre = "Centro di Responsabilità";
    private const string Level = "Livello";
    private const string LevelRead = "OBIETTIVO DI PEG";

    public static bool IsTitle(SourceLine line) => line.Clean(0) == Title;

    /// <summary>The parameters, or null where they do not name the centre.</summary>
    /// <param name="firstPage">The line of the first head, where the front page ends.</param>
    public static FrontPage? Read(ImportContext context, int? firstPage)
    {
        FrontPage? front = null;
        var before = context.Ledger.Unclaimed.TakeWhile(line => line.Number < (firstPage ?? int.MaxValue));
        foreach (var line in before.Where(line => line.IsOneCell).ToList())
        {
            front = ReadLine(context, line) ?? front;
        }

        if (front is null)
        {
            context.Found.Add(Errors.Importing.MissingPart(context.Document.Span, Centre, "fra i parametri della stampa"));
        }

        return front;
    }

    private static FrontPage? ReadLine(ImportContext context, SourceLine line)
    {
        var text = line.Clean(0);
        if (text is Title or "Parametri selezionati:")
        {
            context.Ledger.Claim(line, LineRole.Heading, "titolo e parametri");
        }
        else if (Labels.ValueOf(text, "Vista") is not null)
        {
            context.Ledger.Claim(line, LineRole.Discarded, "parametro della stampa: la vista");
        }
        else if (Labels.ValueOf(text, Level) is { } level)
        {
            context.Ledger.Claim(line, LineRole.Discarded, "parametro della stampa: il livello");
            CheckLevel(context, line, level);
        }
        else if (Labels.ValueOf(text, Centre)?.Split(' ', 2) is [{ Length: > 0 } code, { Length: > 0 } name])
        {
            context.Ledger.Claim(line, LineRole.Record, "centri");
            return new FrontPage(line, code, name.Trim());
        }

        return null;
    }

    private static void CheckLevel(ImportContext context, SourceLine line, string level)
    {
        if (level != LevelRead)
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(line.Span, Level, $"«{LevelRead}», l'unico livello che questo tracciato legge"));
        }
    }
}
