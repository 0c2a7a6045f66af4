using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

/// <summary>Parts the lines of an objective at the titles of its sections; a title met again is a page break inside its section.</summary>
internal static class SectionReader
{
    private static readonly SectionTitle[] Always = [SectionTitle.Phases, SectionTitle.Indicators, SectionTitle.Resources];

    /// <summary>The lines of each section, titles left out.</summary>
    public static ILookup<SectionTitle, SourceLine> Read(ImportContext context, PageHead head, IEnumerable<SourceLine> lines)
    {
        var current = SectionTitle.Preamble;
        var seen = new HashSet<SectionTitle>();
        var parted = new List<(SectionTitle Section, SourceLine Line)>();
        foreach (var line in lines)
        {
            if (TitleOf(line) is not { } section)
            {
                parted.Add((current, line));
                continue;
            }

            current = section;
            var role = seen.Add(section) ? LineRole.Heading : LineRole.RepeatedHeading;
            context.Ledger.Claim(line, role, "titolo di sezione");
        }

        foreach (var missing in Always.Except(seen))
        {
            context.Found.Add(Errors.Importing.MissingSection(head.Line.Span, missing.Italian()));
        }

        return parted.ToLookup(pair => pair.Section, pair => pair.Line);
    }

    private static SectionTitle? TitleOf(SourceLine line) =>
        line.IsOneCell && line.Clean(0) is { Length: > 0 } title ? Terms.Parse<SectionTitle>(title) : null;
}
