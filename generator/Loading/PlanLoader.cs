using System.Collections.Immutable;
using PegOpenData.Loading.Checks;
using PegOpenData.Loading.Checks.References;
using PegOpenData.Loading.Content;
using PegOpenData.Loading.Layout;
using PegOpenData.Loading.Mapping;
using PegOpenData.Loading.Review;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading;

/// <summary>
/// From files in memory to what can be published: Parse, Validate, Map, Check. It never stops at the first finding; where the bag has errors,
/// the publication lacks what could not be understood and must not be published.
/// </summary>
public sealed class PlanLoader
{
    private readonly Contract contract = Contract.Instance;
    private readonly DiagnosticBag bag;

    private readonly IReadOnlyDictionary<string, Node> known;

    private PlanLoader(DiagnosticBag bag, IReadOnlyDictionary<string, Node>? known = null) =>
        (this.bag, this.known) = (bag, known ?? ImmutableDictionary<string, Node>.Empty);

    /// <param name="data">The files of <c>data/</c>.</param>
    /// <param name="content">The files of <c>content/</c>.</param>
    /// <param name="dataRoot">What every path of <paramref name="data"/> begins with (<c>data/</c>); empty where they are relative to the folder.</param>
    /// <param name="contentRoot">As <paramref name="dataRoot"/>, for <paramref name="content"/>.</param>
    public static Publication Load(
        IReadOnlyList<SourceFile> data, IReadOnlyList<SourceFile> content, DiagnosticBag bag, string dataRoot = "", string contentRoot = "")
    {
        var loader = new PlanLoader(bag);
        var administrations = loader.Administrations(DataLayout.Arrange(data, dataRoot, bag));
        var publication = loader.Site(new ContentLoader(contentRoot, loader.ParserInto(bag), bag), content, administrations);
        bag.AddRange(SiteChecks.Run(publication, data.Select(file => file.Path[dataRoot.Length..].Split('/')[0])));
        return publication;
    }

    /// <summary>The data alone, for those who have no site at hand.</summary>
    /// <param name="known">What some of the files say, by path, for whoever has just made them: found right by its schema already.</param>
    public static ImmutableArray<Administration> LoadData(
        IReadOnlyList<SourceFile> data, DiagnosticBag bag, string dataRoot = "", IReadOnlyDictionary<string, Node>? known = null) =>
        new PlanLoader(bag, known).Administrations(DataLayout.Arrange(data, dataRoot, bag));

    private ImmutableArray<Administration> Administrations(ImmutableArray<AdministrationFolder> folders) =>
        [.. folders.Select(Administration).OfType<Administration>().OrderBy(administration => administration.Id)];

    private Administration? Administration(AdministrationFolder folder)
    {
        var incomplete = new HashSet<Slug>();
        var plans = folder.Plans.Select(plan => Plan(plan, incomplete)).OfType<Plan>().ToList();
        bag.AddRange(ContinuedObjectives.Check(plans, incomplete));
        var settings = folder.Settings is { } file ? ParserInto(bag).Settings(file, "ente") : null;
        return settings is null ? null : AdministrationMapper.Map(folder.Id, settings, plans, bag);
    }

    /// <summary>The stages of one plan, with findings of its own until the reviewed ones are taken out.</summary>
    /// <param name="incomplete">Receives the plan, where not all of its objectives could be read.</param>
    private Plan? Plan(PlanFolder folder, HashSet<Slug> incomplete)
    {
        var found = new DiagnosticBag();
        found.AddRange(folder.Findings);
        var parser = ParserInto(found);
        var parsed = PlanParser.Parse(folder, parser);
        var plan = parsed.Settings is { } settings ? PlanMapper.Map(folder.Id, settings, parsed.Collections, found) : null;
        found.AddRange(plan is null ? [] : PlanChecks.Run(new PlanIndex(plan), parsed.Broken));
        if (parsed.Broken.Contains(Collections.Objectives))
        {
            incomplete.Add(folder.Id);
        }

        var known = KnownWarnings.Read(folder, parser);
        bag.AddRange(KnownWarnings.Apply(known, found.ToSorted(), folder, isWhole: plan is not null && parsed.Broken.Count == 0));
        return plan;
    }

    private FileParser ParserInto(DiagnosticBag found) => new(contract, found, known);

    private Publication Site(ContentLoader loader, IReadOnlyList<SourceFile> files, ImmutableArray<Administration> administrations) => new()
    {
        Settings = loader.Settings(files),
        Pages = loader.Pages(files),
        Pictures = loader.Pictures(files),
        Administrations = administrations,
        Dictionary = contract.Dictionary,
    };
}
