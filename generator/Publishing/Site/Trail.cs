using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Language;
using PegOpenData.Publishing.Site.Tree;

namespace PegOpenData.Publishing.Site;

/// <summary>The ways to pages, from the home down.</summary>
public static class Trail
{
    public static ImmutableArray<Crumb> Home(Texts texts) => [new Crumb(texts["nav.home"], UrlPath.Root)];

    public static ImmutableArray<Crumb> To(Administration administration, Texts texts) =>
        [.. Home(texts), new Crumb(administration.Name, Addresses.Of(administration))];

    /// <summary>Down the tree of Amministrazione Trasparente to a section, the section itself left out.</summary>
    public static ImmutableArray<Crumb> Above(TransparencySection section, Administration administration, Texts texts) =>
    [
        .. To(administration, texts),
        .. section.Ancestors.Select(ancestor => new Crumb(ancestor.Title, ancestor.UrlOf(administration))),
    ];

    /// <summary>To the plan by the way the law gives it: Amministrazione Trasparente, Performance, Piano della Performance.</summary>
    public static ImmutableArray<Crumb> ToPlans(Administration administration, Texts texts) =>
    [
        .. Above(TransparencyTree.PlansSection, administration, texts),
        new Crumb(TransparencyTree.PlansSection.Title, TransparencyTree.PlansSection.UrlOf(administration)),
    ];

    /// <summary>To a page just below the plan's front page.</summary>
    public static ImmutableArray<Crumb> Below(PublishedPlan plan, Texts texts) =>
        [.. To(plan.Administration, texts), new Crumb(plan.Plan.Name, plan.Url)];

    /// <summary>To a page of a record, through the list of its collection.</summary>
    public static ImmutableArray<Crumb> ToRecord(PublishedPlan plan, string collection, Texts texts) =>
        [.. Below(plan, texts), new Crumb(texts[$"collection.{collection}"], plan.ListOf(collection))];
}
