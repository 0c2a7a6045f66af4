using System.Collections.Immutable;
using PegOpenData.Publishing.Charts;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>Phases in printed order, and their Gantt where anything has a time.</summary>
public sealed record PhasesView(ImmutableArray<PhaseView> Phases, Chart? Gantt)
{
    /// <param name="page">The page that shows them.</param>
    /// <param name="owner">The centre of the objective or sheet they belong to.</param>
    public static PhasesView Of(IEnumerable<Phase> phases, PublishedPlan plan, SiteFrame frame, MarkdownText markdown, UrlPath page, Slug? owner)
    {
        ImmutableArray<Phase> ordered = [.. phases.OrderBy(phase => phase.Order ?? int.MaxValue)];
        return new PhasesView(
            [.. ordered.Select(View)],
            GanttChart.Draw(ordered, plan.Plan, frame.Texts, frame.Format));

        PhaseView View(Phase phase) => new()
        {
            Phase = phase,
            DescriptionHtml = markdown.ToFragment(phase.Description, page),
            Centre = phase.Centre == owner ? null : plan.CrumbOfCentre(phase.Centre),
            Measurements = MeasurementView.Of(phase, plan),
        };
    }
}
