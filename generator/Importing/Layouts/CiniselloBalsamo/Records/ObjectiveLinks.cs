using System.Collections.Immutable;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;
using PegOpenData.Importing.Registers;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Records;

/// <summary>The programme lines that objectives are tied to. Their "missione" is the town's own, not that of the budget.</summary>
internal sealed class ObjectiveLinks(LineRegister register)
{
    /// <summary>The lines of an objective: its thematic area, then its links in printed order.</summary>
    public ImmutableArray<Slug> Of(Slug objective, PageHead head, ImmutableArray<Link> links)
    {
        var printed = head.ThematicArea.Length == 0 ? links : links.Insert(0, AreaOf(head));
        return [.. printed.Select(link => Find(objective, link, links))];
    }

    private Slug Find(Slug objective, Link link, ImmutableArray<Link> links)
    {
        Slug? parent = ParentOf(link, links) is { } above ? Find(objective, above, links) : null;
        return register.Find(new PrintedLine(link.Line, link.Level, link.Code, link.Name) { Parent = parent }, objective).Id;
    }

    /// <summary>The link whose code this one's code goes on from: <c>4_0101</c> is under <c>4</c>.</summary>
    private static Link? ParentOf(Link link, ImmutableArray<Link> links) => links
        .Where(other => other.Code is not null && link.Code?.StartsWith($"{other.Code}_", StringComparison.Ordinal) == true)
        .MaxBy(other => other.Code!.Length);

    private static Link AreaOf(PageHead head) => CodedName.In(head.ThematicArea) is { Name.Length: > 0 } area
        ? new Link(head.Line, "area-tematica", area.Code, area.Name)
        : new Link(head.Line, "area-tematica", Code: null, head.ThematicArea);
}
