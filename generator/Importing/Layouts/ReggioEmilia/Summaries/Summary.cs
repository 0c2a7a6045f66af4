using System.Collections.Immutable;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Summaries;

/// <summary>The summary of a centre.</summary>
internal sealed record Summary(ImmutableArray<SummaryRow> Rows, ImmutableArray<SummaryTotal> Totals);
