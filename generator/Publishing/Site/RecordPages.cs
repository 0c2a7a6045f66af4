using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Language;
using PegOpenData.Publishing.Site.Pages.Records;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Site;

/// <summary>A page for each centre, programme line, sheet, objective and indicator of one plan.</summary>
/// <param name="plans">All plans of the site: an objective may continue one of an earlier plan.</param>
internal sealed class RecordPages(PublishedPlan plan, ImmutableArray<PublishedPlan> plans, SiteFrame frame, MarkdownText markdown)
{
    private PlanIndex Index => plan.Index;

    private Texts Texts => frame.Texts;

    public IEnumerable<Page> All() =>
        Index.Plan.Objectives.Select<Objective, Page>(Page)
            .Concat(Index.Plan.Indicators.Select(Page))
            .Concat(Index.Plan.Sheets.Select(Page))
            .Concat(Index.Plan.Centres.Select(Page))
            .Concat(Index.Plan.Lines.Select(Page));

    private ObjectivePage Page(Objective objective)
    {
        var url = plan.UrlOf(objective);
        var indicators = Index.IndicatorsUnder(objective.Id).ToList();
        return new ObjectivePage
        {
            Of = plan,
            Head = Head(objective, Format.Title(objective.Title), "objective.description", ["csv", "json"]),
            Objective = objective,
            Centre = plan.CrumbOfCentre(objective.Centre),
            InvolvedCentres = [.. objective.InvolvedCentres.Select(centre => plan.CrumbOf(Index.Centres[centre]))],
            Sheet = objective.Sheet is { } sheet ? plan.CrumbOf(Index.Sheets[sheet]) : null,
            Lines = Ways(objective.Lines),
            Continues = EarlierObjective(objective),
            DescriptionHtml = markdown.ToFragment(objective.Description, url),
            Sections = [.. objective.Sections.Select(section => new TextView(section.Name, markdown.ToFragment(section.Text, url)!))],
            Progress = [.. ProgressOf(objective, url)],
            Phases = PhasesView.Of(Index.PhasesOfObjective[objective.Id], plan, frame, markdown, url, objective.Centre),
            Indicators = [.. indicators.Select(indicator => IndicatorView.Of(indicator, plan, frame))],
            Outcomes = OutcomeTally.Of(plan.OutcomesOf(indicators)),
            Money = MoneyView.Of(Index.BudgetOfObjective[objective.Id], PrintedFor(objective), frame),
            Staff = [.. Index.StaffOfObjective[objective.Id]],
            Amendments = [.. Index.AmendmentsOfObjective[objective.Id].Select(amendment => AmendmentView.Of(amendment, plan, frame))],
        };
    }

    private IndicatorPage Page(Indicator indicator)
    {
        var view = IndicatorView.Of(indicator, plan, frame);
        return new IndicatorPage
        {
            Of = plan,
            Head = Head(indicator, view.Name, "indicator.description", ["csv", "json"]),
            View = view,
            Explanation = Texts.Term("outcome.reason", view.Standing.Outcome.Reason),
            Measurements = MeasurementView.Of(indicator, plan),
            Amendments = [.. Index.AmendmentsOfIndicator[indicator.Id].Select(amendment => AmendmentView.Of(amendment, plan, frame))],
        };
    }

    private SheetPage Page(Sheet sheet) => new()
    {
        Of = plan,
        Head = Head(sheet, Format.Title(sheet.Title), "sheet.description", []),
        Sheet = sheet,
        DescriptionHtml = markdown.ToFragment(sheet.Description, plan.UrlOf(sheet)),
        Centre = plan.CrumbOfCentre(sheet.Centre),
        Lines = [.. sheet.Lines.Select(line => plan.CrumbOf(Index.Lines[line]))],
        Objectives = [.. Index.ObjectivesOfSheet[sheet.Id].Select(objective => ObjectiveView.Of(objective, plan))],
        Phases = PhasesView.Of(Index.PhasesOfSheet[sheet.Id], plan, frame, markdown, plan.UrlOf(sheet), sheet.Centre),
        Money = MoneyView.Of(Index.BudgetOfSheet[sheet.Id], PrintedFor(sheet), frame),
        Staff = [.. Index.StaffOfSheet[sheet.Id]],
    };

    private CentrePage Page(Centre centre)
    {
        var objectives = Index.ObjectivesOfCentre[centre.Id].ToList();
        return new CentrePage
        {
            Of = plan,
            Head = Head(centre, Format.Title(centre.Name), "centre.description", []),
            Centre = centre,
            Parent = plan.CrumbOfCentre(centre.Parent),
            Objectives = [.. objectives.Select(objective => ObjectiveView.Of(objective, plan))],
            Outcomes = OutcomeTally.Of(plan.OutcomesOf(objectives.SelectMany(objective => Index.IndicatorsUnder(objective.Id)))),
            Children = [.. Index.ChildCentres[centre.Id].Select(plan.CrumbOf)],
            Sheets = [.. Index.SheetsOfCentre[centre.Id].Select(plan.CrumbOf)],
            Staff = [.. Index.StaffOfCentre[centre.Id]],
        };
    }

    private LinePage Page(ProgrammeLine line)
    {
        var objectives = Index.ObjectivesOfLine[line.Id].ToList();
        return new LinePage
        {
            Of = plan,
            Head = Head(line, Format.Title(line.Name), "line.description", []),
            Line = line,
            Objectives = [.. objectives.Select(objective => ObjectiveView.Of(objective, plan))],
            Indicators = [.. Index.IndicatorsOfLine[line.Id].Select(indicator => IndicatorView.Of(indicator, plan, frame))],
            Outcomes = OutcomeTally.Of(plan.OutcomesOf(objectives.SelectMany(objective => Index.IndicatorsUnder(objective.Id)))),
            Ancestors = Way(line)[..^1],
            Children = [.. Index.ChildLines[line.Id].Select(plan.CrumbOf)],
        };
    }

    /// <param name="extensions">Of the files that hold the record.</param>
    private PageHead Head(Entity record, string title, string description, ImmutableArray<string> extensions) => new()
    {
        Url = plan.UrlOf(record),
        Title = title,
        Description = Texts.Fill(description, title, plan.Plan.Name, plan.Administration.Name),
        Administration = plan.Administration,
        Breadcrumbs = Trail.ToRecord(plan, record.Collection, Texts),
        Source = record.Source.Span,
        Downloads =
        [
            .. extensions.Select(extension => new Download(title, extension.ToUpperInvariant(), Addresses.File(plan.Administration, plan.Plan, record, extension))),
        ],
    };

    /// <summary>The newest first.</summary>
    private IEnumerable<TextView> ProgressOf(Objective objective, UrlPath url) => objective.Progress
        .OrderByDescending(progress => progress.Date)
        .Select(progress => new TextView(frame.Format.Date(progress.Date), markdown.ToFragment(progress.Text, url)!));

    /// <summary>A way for each line, but for those that stand on the way to another.</summary>
    private ImmutableArray<ImmutableArray<Crumb>> Ways(ImmutableArray<Slug> lines)
    {
        var ways = lines.Select(line => Way(Index.Lines[line])).ToList();
        return [.. ways.Where(way => !ways.Any(other => other.Length > way.Length && other.Contains(way[^1])))];
    }

    /// <summary>From the root of its tree down to the line.</summary>
    private ImmutableArray<Crumb> Way(ProgrammeLine line) =>
        line.Parent is { } parent ? [.. Way(Index.Lines[parent]), plan.CrumbOf(line)] : [plan.CrumbOf(line)];

    private IEnumerable<PrintedTotal> PrintedFor(Entity record) => plan.PrintedTotals[(record.Collection, record.Id)];

    /// <summary>The objective of an earlier plan of the same administration, where it is published here.</summary>
    private Crumb? EarlierObjective(Objective objective)
    {
        if (objective.Continues?.Split('/') is not [var planId, var id] || !Slug.TryParse(id, out var slug))
        {
            return null;
        }

        var earlier = plans.FirstOrDefault(other => other.Administration.Id == plan.Administration.Id && other.Plan.Id.ToString() == planId);
        return earlier is not null && earlier.Index.Objectives.TryGetValue(slug, out var found)
            ? new Crumb($"{Format.Title(found.Title)} ({earlier.Plan.Name})", earlier.UrlOf(found))
            : null;
    }
}
