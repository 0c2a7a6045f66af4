using System.Collections.Immutable;
using PegOpenData.Publishing.Charts;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>Phases in printed order, and their Gantt where anything has a time.</summary>
public sealed record PhasesView(ImmutableArray<Phase> Phases, Chart? Gantt)
{
    public static PhasesView Of(IEnumerable<Phase> phases, PublishedPlan plan, SiteFrame frame)
    {
        ImmutableArray<Phase> ordered = [.. phases.OrderBy(phase => phase.Order ?? int.MaxValue)];
        return new PhasesView(ordered, GanttChart.Draw(ordered, plan.Plan, frame.Texts, frame.Format));
    }
}
