using System.Collections.Frozen;
using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Publishing.Site;

/// <summary>A plan with its administration, its index and the standing of each indicator: what every page and table of the plan shares.</summary>
public sealed class PublishedPlan
{
    public PublishedPlan(Administration administration, Plan plan)
    {
        Administration = administration;
        Plan = plan;
        Index = new PlanIndex(plan);
        Standings = Index.Indicators.Values.ToFrozenDictionary(indicator => indicator.Id, indicator => Standing.Of(indicator, Index));
        PrintedTotals = plan.PrintedTotals.Where(total => total.Id is not null).ToLookup(total => (total.Scope, total.Id!.Value));
    }

    public Administration Administration { get; }

    public Plan Plan { get; }

    public PlanIndex Index { get; }

    /// <summary>By identifier of the indicator.</summary>
    public FrozenDictionary<Slug, Standing> Standings { get; }

    /// <summary>Totals that the document prints for one record, by its collection and identifier.</summary>
    public ILookup<(string Collection, Slug Id), PrintedTotal> PrintedTotals { get; }

    public UrlPath Url => Addresses.Of(Administration, Plan);

    public UrlPath UrlOf(Entity record) => Addresses.Of(Administration, Plan, record);

    public UrlPath ListOf(string collection) => Addresses.List(Administration, Plan, collection);

    /// <summary>Whether a collection has any record, and so a page of its own.</summary>
    public bool Has(string collection) => collection switch
    {
        "centri" => Plan.Centres.Length > 0,
        "linee" => Plan.Lines.Length > 0,
        "schede" => Plan.Sheets.Length > 0,
        "indicatori" => Plan.Indicators.Length > 0,
        "risorse" => Plan.BudgetLines.Length > 0,
        "modifiche" => Plan.Amendments.Length > 0,
        "obiettivi" or "dati" => true,
        _ => false,
    };

    public IEnumerable<Outcome> OutcomesOf(IEnumerable<Indicator> indicators) => indicators.Select(indicator => Standings[indicator.Id].Outcome);

    public Crumb CrumbOf(Centre centre) => new(Format.Title(centre.Name), UrlOf(centre));

    public Crumb? CrumbOfCentre(Slug? centre) => centre is { } id ? CrumbOf(Index.Centres[id]) : null;

    public Crumb CrumbOf(ProgrammeLine line) => new(Format.Title(line.Name), UrlOf(line), line.Level);

    public Crumb CrumbOf(Sheet sheet) => new(Format.Title(sheet.Title), UrlOf(sheet));

    public Crumb CrumbOf(Objective objective) => new(Format.Title(objective.Title), UrlOf(objective));
}
