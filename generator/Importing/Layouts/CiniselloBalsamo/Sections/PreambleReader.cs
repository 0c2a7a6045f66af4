using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

/// <summary>Reads the kind, the links and the narrative; the links and the title of the narrative may be glued in one line by <c>**</c>.</summary>
internal sealed partial class PreambleReader(ImportContext context)
{
    private readonly List<Link> links = [];
    private readonly List<List<SourceLine>> paragraphs = [];
    private string? kind;
    private string? stateDay;
    private SourceLine? stateLine;

    public static Preamble Read(ImportContext context, IEnumerable<SourceLine> lines)
    {
        var reader = new PreambleReader(context);
        foreach (var line in lines)
        {
            reader.ReadLine(line);
        }

        return new Preamble(reader.kind, [.. reader.links], reader.stateDay, reader.stateLine, [.. reader.paragraphs.Select(Joined)]);
    }

    private void ReadLine(SourceLine line)
    {
        if (line.Cells.Length > 1)
        {
            return;
        }

        if (stateLine is not null)
        {
            AddToNarrative(line);
        }
        else if (Labels.ValueOf(line.Clean(0), "Tipo di Obiettivo") is { Length: > 0 } printed)
        {
            kind = printed;
            context.Ledger.Claim(line, LineRole.Record, "obiettivi");
        }
        else if (line.Clean(0) == "Collegato a")
        {
            context.Ledger.Claim(line, LineRole.Heading, "titolo di sezione");
        }
        else
        {
            ReadGlued(line);
        }
    }

    /// <summary>A line is taken only if every piece of it is understood: otherwise it stays unclaimed and is reported.</summary>
    private void ReadGlued(SourceLine line)
    {
        var text = string.Join('\n', Markup.PartAtBold(line.Text));
        var rest = StateTitle().Replace(LinkShape().Replace(text, ""), "");
        if (rest.Trim().Length > 0)
        {
            return;
        }

        var found = LinkShape().Matches(text);
        links.AddRange(found.Select(match => LinkOf(line, match)));
        if (StateTitle().Match(text) is { Success: true } state)
        {
            stateDay = state.Groups["day"].Value;
            stateLine = line;
        }

        context.Ledger.Claim(line, found.Count > 0 ? LineRole.Record : LineRole.Heading, found.Count > 0 ? "linee" : "titolo di sezione");
    }

    [SuppressMessage("Globalization", "CA1308", Justification = "The levels of programme lines are lower-case words.")]
    private static Link LinkOf(SourceLine line, Match match) =>
        new(line, match.Groups["level"].Value.ToLowerInvariant(), match.Groups["code"].Value, match.Groups["name"].Value.Trim());

    /// <summary>A blank line parts paragraphs; lines one under the other are one paragraph.</summary>
    private void AddToNarrative(SourceLine line)
    {
        context.Ledger.Claim(line, LineRole.Record, LineLedger.Narrative);
        if (paragraphs.Count > 0 && paragraphs[^1][^1].Number == line.Number - 1)
        {
            paragraphs[^1].Add(line);
        }
        else
        {
            paragraphs.Add([line]);
        }
    }

    private static string Joined(List<SourceLine> lines) => string.Join('\n', lines.Select(line => line.Clean(0)));

    [GeneratedRegex(
        @"^OBIETTIVO DI (?<level>MANDATO|MISSIONE|PROGRAMMA):\s*(?<code>[0-9]\S*)\s+(?<name>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex LinkShape();

    [GeneratedRegex(@"^STATO DI ATTUAZIONE AL (?<day>.+)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex StateTitle();
}
