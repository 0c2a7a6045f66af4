using System.Collections.Immutable;
using PegOpenData.Publishing.Charts;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>Phases in printed order, and their Gantt where anything has a time.</summary>
public sealed record PhasesView(ImmutableArray<Phase> Phases, Chart? Gantt);
