using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Pages;
using PegOpenData.Publishing.Site.Tree;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site;

/// <summary>Every page of the site with its address; pages are made while they are enumerated and not kept.</summary>
public sealed class SiteMap
{
    private readonly Publication publication;
    private readonly SiteFrame frame;
    private readonly MarkdownText markdown;
    private readonly ILookup<Slug, PublishedPlan> plansOf;

    public SiteMap(Publication publication, SiteFrame frame, MarkdownText markdown)
    {
        this.publication = publication;
        this.frame = frame;
        this.markdown = markdown;
        Plans = [.. publication.Administrations.SelectMany(administration => administration.Plans.Select(plan => new PublishedPlan(administration, plan)))];
        plansOf = Plans.ToLookup(plan => plan.Administration.Id);
    }

    /// <summary>By administration; the newest first.</summary>
    public ImmutableArray<PublishedPlan> Plans { get; }

    public IEnumerable<Page> Pages() =>
        publication.Administrations.SelectMany(PagesOf)
            .Prepend(Home())
            .Concat(publication.Pages.Select(ContentPage))
            .Concat(Plans.SelectMany(plan => new PlanPages(plan, frame, publication.Dictionary).All()))
            .Concat(Plans.SelectMany(plan => new RecordPages(plan, Plans, frame, markdown).All()));

    private Page Home()
    {
        if (publication.Settings.HomeAdministration is { } home)
        {
            return AdministrationHome(publication.Administrations.Single(administration => administration.Id == home), UrlPath.Root);
        }

        return new HomePage
        {
            Head = new PageHead { Url = UrlPath.Root, Title = publication.Settings.Title, Description = publication.Settings.Tagline },
            Administrations = [.. publication.Administrations.Select(administration => AdministrationHome(administration, Addresses.Of(administration)))],
            Guides = [.. publication.MenuPages],
        };
    }

    private IEnumerable<Page> PagesOf(Administration administration) =>
        TransparencyTree.Sections.Select(section => Section(administration, section)).Prepend<Page>(AdministrationHome(administration, Addresses.Of(administration)));

    private AdministrationPage AdministrationHome(Administration administration, UrlPath url) => new()
    {
        Head = new PageHead
        {
            Url = url,
            Title = administration.Name,
            Description = frame.Texts.Fill("administration.description", administration.Name),
            Administration = administration,
            Breadcrumbs = url == UrlPath.Root ? [] : Trail.Home(frame.Texts),
        },
        Of = administration,
        Plans = PlansOf(administration),
    };

    private TransparencyPage Section(Administration administration, TransparencySection section) => new()
    {
        Head = new PageHead
        {
            Url = section.UrlOf(administration),
            Title = section.Title,
            Description = frame.Texts.Fill("transparency.description", section.Title, administration.Name),
            Administration = administration,
            Breadcrumbs = Trail.Above(section, administration, frame.Texts),
        },
        Law = section.Law,
        Sections = [.. TransparencyTree.Sections.Where(child => child.Parent == section).Select(child => new Crumb(child.Title, child.UrlOf(administration)))],
        Plans = section == TransparencyTree.PlansSection ? PlansOf(administration) : [],
    };

    private ImmutableArray<PlanSummary> PlansOf(Administration administration) => [.. plansOf[administration.Id].Select(PlanSummary.Of)];

    private MarkdownPage ContentPage(ContentPage page) => new()
    {
        Head = new PageHead { Url = page.Url, Title = page.Title, Description = page.Description, Breadcrumbs = Trail.Home(frame.Texts), Source = page.Source.Span },
        Html = markdown.ToDocument(page.Markdown, page.Url),
    };
}
