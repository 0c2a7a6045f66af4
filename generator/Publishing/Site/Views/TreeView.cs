using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>A node of a tree of centres or lines, with how many objectives stand directly under it.</summary>
public sealed record TreeView(string Title, string? Code, string? Kind, UrlPath Url, int Objectives, ImmutableArray<TreeView> Children)
{
    /// <summary>Those of the nodes below included.</summary>
    public int ObjectivesOfBranch => Objectives + Children.Sum(child => child.ObjectivesOfBranch);

    public static ImmutableArray<TreeView> OfCentres(PublishedPlan plan) => [.. plan.Plan.Centres.Where(centre => centre.Parent is null).Select(centre => Of(centre, plan))];

    public static ImmutableArray<TreeView> OfLines(PublishedPlan plan) => [.. plan.Plan.Lines.Where(line => line.Parent is null).Select(line => Of(line, plan))];

    private static TreeView Of(Centre centre, PublishedPlan plan) => new(
        centre.Name,
        centre.Code,
        centre.Kind,
        plan.UrlOf(centre),
        plan.Index.ObjectivesOfCentre[centre.Id].Count(),
        [.. plan.Index.ChildCentres[centre.Id].Select(child => Of(child, plan))]);

    private static TreeView Of(ProgrammeLine line, PublishedPlan plan) => new(
        line.Name,
        line.Code,
        line.Level,
        plan.UrlOf(line),
        plan.Index.ObjectivesOfLine[line.Id].Count(),
        [.. plan.Index.ChildLines[line.Id].Select(child => Of(child, plan))]);
}
