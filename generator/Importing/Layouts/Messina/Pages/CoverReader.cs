using System.Globalization;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Messina.Pages;

/// <summary>Reads the lines before the first sheet. A line that is none of the known ones stays unclaimed and is reported.</summary>
internal sealed partial class CoverReader
{
    private readonly ImportContext context;
    private readonly List<string> signatures = [];
    private SourceLine line;
    private string? administration;
    private int? year;
    private string? office;
    private string? signature;

    private CoverReader(ImportContext context) => (this.context, line) = (context, context.Document.Lines[0]);

    public static Cover Read(ImportContext context)
    {
        var reader = new CoverReader(context);
        foreach (var line in context.Ledger.Unclaimed.TakeWhile(line => line.IsOneCell).ToList())
        {
            reader.ReadLine(line);
        }

        return new Cover(reader.line, reader.administration, reader.year, reader.office, [.. reader.signatures]);
    }

    private void ReadLine(SourceLine printed)
    {
        var text = printed.Clean(0);
        if (signature is not null)
        {
            ReadName(printed, text);
        }
        else if (SignatureShape().IsMatch(text))
        {
            signature = text.TrimEnd(':');
            signatures.Add(signature);
            context.Ledger.Claim(printed, LineRole.Record, "piano");
        }
        else if (text is Cover.Title or "SINDACO METROPOLITANO")
        {
            context.Ledger.Claim(printed, LineRole.Heading, "copertina");
        }
        else
        {
            ReadValue(printed, text);
        }
    }

    private void ReadValue(SourceLine printed, string text)
    {
        if (TownShape().Match(text) is { Success: true } town)
        {
            administration = $"Città metropolitana di {Capitals.ToName(town.Groups["name"].Value)}";
            line = printed;
            context.Ledger.Claim(printed, LineRole.Record, "ente");
        }
        else if (SubjectShape().Match(text) is { Success: true } subject)
        {
            year = int.Parse(subject.Groups["year"].Value, CultureInfo.InvariantCulture);
            context.Ledger.Claim(printed, LineRole.Record, "piano");
        }
        else if (office is null && text.StartsWith("Servizio ", StringComparison.Ordinal))
        {
            office = text;
            context.Ledger.Claim(printed, LineRole.Record, "piano");
        }
    }

    /// <summary>The line below what a signature is for.</summary>
    private void ReadName(SourceLine printed, string text)
    {
        if (NameShape().Match(text) is { Success: true } name)
        {
            context.Ledger.LeaveOutName(name.Groups["name"].Value, $"{signature}, in copertina");
            context.Ledger.Claim(printed, LineRole.Discarded, "nome di chi firma");
        }

        signature = null;
    }

    [GeneratedRegex(@"^CITT(?:A'|À) METROPOLITANA DI (?<name>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex TownShape();

    [GeneratedRegex("^" + Cover.Subject + @" (?<year>20[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex SubjectShape();

    [GeneratedRegex(@"^(?:A cura di:?|(?:Il|La) Responsabile .+)$", RegexOptions.CultureInvariant)]
    private static partial Regex SignatureShape();

    [GeneratedRegex(@"^(?:(?:Dott|Ing|Avv|Arch|Geom|Rag)\.?(?:ssa\.?)? )?(?<name>\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)+)$", RegexOptions.CultureInvariant)]
    private static partial Regex NameShape();
}
