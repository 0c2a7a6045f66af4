using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Records;

/// <summary>The programme lines that objectives are tied to, each once. Its "missione" is the town's own, not that of the budget.</summary>
internal sealed partial class LineRegister(IdentifierPool identifiers, string document)
{
    private readonly Dictionary<(string Level, string? Code, string Name), ProgrammeLine> known = [];

    public ImmutableArray<ProgrammeLine> All => [.. known.Values.OrderBy(line => line.Source.Span.Line)];

    /// <summary>The lines of an objective: its thematic area, then its links in printed order.</summary>
    public ImmutableArray<Slug> Of(Slug objective, PageHead head, ImmutableArray<Link> links)
    {
        var printed = head.ThematicArea.Length == 0 ? links : links.Insert(0, AreaOf(head));
        return [.. printed.Select(link => Find(objective, link, ParentOf(link, links)).Id)];
    }

    private ProgrammeLine Find(Slug objective, Link link, Link? parent)
    {
        var key = (link.Level, link.Code, link.Name);
        if (!known.TryGetValue(key, out var line))
        {
            var wanted = link.Code is null ? Slug.FromTitle($"{link.Level} {link.Name}") : Slug.FromCode($"{link.Level}-{link.Code}");
            line = new ProgrammeLine
            {
                Id = identifiers.Take(wanted, objective, link.Line.Number),
                Level = link.Level,
                Code = link.Code,
                Name = link.Name,
                Parent = parent is null ? null : Find(objective, parent, parent: null).Id,
                Provenance = new Provenance(document, link.Line.Number, Page: null),
                Source = ImportContext.SourceOf(link.Line),
            };
            known.Add(key, line);
        }

        return line;
    }

    /// <summary>The link whose code this one's code goes on from: <c>4_0101</c> is under <c>4</c>.</summary>
    private static Link? ParentOf(Link link, ImmutableArray<Link> links) => links
        .Where(other => other.Code is not null && link.Code?.StartsWith($"{other.Code}_", StringComparison.Ordinal) == true)
        .MaxBy(other => other.Code!.Length);

    private static Link AreaOf(PageHead head)
    {
        var match = AreaShape().Match(head.ThematicArea);
        return match.Success
            ? new Link(head.Line, "area-tematica", match.Groups["code"].Value, match.Groups["name"].Value)
            : new Link(head.Line, "area-tematica", Code: null, head.ThematicArea);
    }

    [GeneratedRegex(@"^(?<code>[0-9]+)\.? (?<name>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex AreaShape();
}
