using System.Text.RegularExpressions;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;

/// <summary>Finds the stamps at both ends; the second, equal to the first, proves that the document was not cut.</summary>
internal static partial class StampReader
{
    /// <summary>The stamp, or null where there is none.</summary>
    public static Stamp? Read(ImportContext context)
    {
        var lines = context.Document.Lines.Where(line => !line.IsBlank && line.IsOneCell).ToList();
        var numbers = Enumerable.Range(0, lines.Count).Where(at => Number().IsMatch(lines[at].Clean(0))).ToList();
        var stamps = numbers.Select(at => ReadOne(context, lines, at, isFirst: at == numbers[0])).OfType<Stamp>().ToList();
        if (numbers.Count == 0)
        {
            context.Found.Add(Errors.Importing.MissingPart(context.Document.Span, "Protocollo N.", "in testa al documento"));
        }
        else if (numbers.Count == 1)
        {
            context.Found.Add(Errors.Importing.MissingPart(context.Document.End, "Protocollo N.", "in fondo al documento, dove il timbro si ripete"));
        }

        foreach (var again in stamps.Skip(1).Where(again => !again.SaysTheSameAs(stamps[0])))
        {
            context.Found.Add(Errors.Importing.DisagreeingRepetition(again.Line.Span, "Il timbro del protocollo", stamps[0].Line.Number));
        }

        return stamps.FirstOrDefault();
    }

    private static Stamp? ReadOne(ImportContext context, List<SourceLine> lines, int at, bool isFirst)
    {
        var town = at > 0 ? Town().Match(lines[at - 1].Clean(0)) : Match.Empty;
        var filing = at + 1 < lines.Count ? Filing().Match(lines[at + 1].Clean(0)) : Match.Empty;
        if (!town.Success || !filing.Success)
        {
            var part = town.Success ? "Class.:" : "COMUNE DI";
            context.Found.Add(Errors.Importing.MissingPart(lines[at].Span, part, "nel timbro del protocollo"));
            return null;
        }

        Claim(context.Ledger, lines, at, isFirst);
        var number = Number().Match(lines[at].Clean(0));
        var date = ItalianDate.Read(number.Groups["date"].Value);
        if (date is null)
        {
            context.Found.Add(Errors.Importing.UnreadableDate(lines[at].Span, "Protocollo"));
        }

        return new Stamp(lines[at], town.Groups["name"].Value, number.Groups["number"].Value, date, filing.Groups["text"].Value);
    }

    private static void Claim(LineLedger ledger, List<SourceLine> lines, int at, bool isFirst)
    {
        if (isFirst)
        {
            ledger.Claim(lines[at - 1], LineRole.Record, "ente");
            ledger.Claim(lines[at], LineRole.Record, "atti");
            ledger.Claim(lines[at + 1], LineRole.Discarded, "collocazione nell'archivio del protocollo");
        }
        else
        {
            lines[(at - 1)..(at + 2)].ForEach(line => ledger.Claim(line, LineRole.RepeatedHeading, "timbro del protocollo"));
        }

        if (at > 1 && lines[at - 2].Clean(0) == "A")
        {
            ledger.Claim(lines[at - 2], LineRole.Discarded, "lettera isolata sopra il timbro");
        }
    }

    [GeneratedRegex(@"^COMUNE DI (?<name>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Town();

    [GeneratedRegex(@"^Protocollo N\. (?<number>\S+) del (?<date>\S+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^Class\.?: (?<text>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Filing();
}
