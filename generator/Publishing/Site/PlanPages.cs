using System.Collections.Immutable;
using PegOpenData.Publishing.Datasets;
using PegOpenData.Publishing.Datasets.Tables;
using PegOpenData.Publishing.Site.Language;
using PegOpenData.Publishing.Site.Pages.Plans;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site;

/// <summary>The front page and the lists of one plan. A list that would be empty has no page, but for the objectives and the data.</summary>
internal sealed class PlanPages(PublishedPlan plan, SiteFrame frame, DataDictionary dictionary)
{
    private readonly ImmutableArray<Table> tables = PlanTables.Of(plan);

    private Plan Records => plan.Plan;

    private Texts Texts => frame.Texts;

    /// <summary>Made one by one as they are asked for.</summary>
    public IEnumerable<Page> All() => Lists().Prepend(Overview());

    private OverviewPage Overview() => new()
    {
        Of = plan,
        Head = new PageHead
        {
            Url = plan.Url,
            Title = Records.Name,
            Description = Texts.Fill("plan.description", Records.Name, plan.Administration.Name),
            Administration = plan.Administration,
            Breadcrumbs = Trail.ToPlans(plan.Administration, Texts),
            Downloads = AllDownloads(),
        },
        Outcomes = OutcomeTally.Of(plan.OutcomesOf(Records.Indicators)),
        Centres = TreeView.OfCentres(plan),
        Lines = TreeView.OfLines(plan),
        Money = Money(),
    };

    private IEnumerable<Page> Lists() => new (string Collection, Func<Page> Page)[]
    {
        ("obiettivi", () => new ObjectivesPage { Of = plan, Head = ListHead("obiettivi"), Objectives = Objectives() }),
        ("centri", () => new CentresPage { Of = plan, Head = ListHead("centri"), Roots = TreeView.OfCentres(plan), Staff = StaffOfPlan() }),
        ("linee", () => new LinesPage { Of = plan, Head = ListHead("linee"), Roots = TreeView.OfLines(plan) }),
        ("schede", () => new SheetsPage { Of = plan, Head = ListHead("schede"), Sheets = Records.Sheets }),
        ("indicatori", () => new IndicatorsPage { Of = plan, Head = ListHead("indicatori"), Indicators = Indicators() }),
        ("risorse", () => new MoneyPage { Of = plan, Head = ListHead("risorse"), Money = Money() }),
        ("modifiche", () => new AmendmentsPage { Of = plan, Head = ListHead("modifiche"), Amendments = Amendments() }),
        ("dati", () => new DataPage { Of = plan, Head = Head("dati", AllDownloads()), Tables = [.. tables.Select(Describe)] }),
    }.Where(list => plan.Has(list.Collection)).Select(list => list.Page());

    private ImmutableArray<StaffGroup> StaffOfPlan() => [.. Records.Staff.Where(group => group.IsOfWholePlan)];

    private ImmutableArray<ObjectiveView> Objectives() => [.. Records.Objectives.Select(objective => ObjectiveView.Of(objective, plan))];

    private ImmutableArray<IndicatorView> Indicators() => [.. Records.Indicators.Select(indicator => IndicatorView.Of(indicator, plan, frame))];

    private ImmutableArray<AmendmentView> Amendments() =>
        [.. Records.Amendments.OrderByDescending(amendment => amendment.Date).Select(amendment => AmendmentView.Of(amendment, plan, frame))];

    private PageHead ListHead(string collection) => Head(collection, [Download(collection)]);

    private PageHead Head(string collection, ImmutableArray<Download> downloads) => new()
    {
        Url = plan.ListOf(collection),
        Title = Texts[$"collection.{collection}"],
        Description = Texts.Fill("list.description", Texts[$"collection.{collection}"], Records.Name, plan.Administration.Name),
        Administration = plan.Administration,
        Breadcrumbs = Trail.Below(plan, Texts),
        Downloads = downloads,
    };

    private MoneyView Money() => MoneyView.Of(Records.BudgetLines, Records.PrintedTotals.Where(total => total.Id is null), frame);

    private ImmutableArray<Download> AllDownloads() => [.. tables.Where(table => table.Rows > 0).Select(table => Download(table.Name))];

    private Download Download(string table) => new(
        $"{Texts[$"collection.{table}"]} – {Records.Name}, {plan.Administration.Name}",
        "CSV",
        Addresses.Table(plan.Administration, Records, table, "csv"));

    private TableDescription Describe(Table table) => new()
    {
        Name = table.Name,
        Title = Texts[$"collection.{table.Name}"],
        Rows = table.Rows,
        Columns = [.. table.Columns.Select(column => new ColumnDescription(column.Name, column.Type, ColumnMeaning.Of(table.Name, column.Name, dictionary, Texts)))],
        Files = [Addresses.Table(plan.Administration, Records, table.Name, "csv")],
    };
}
