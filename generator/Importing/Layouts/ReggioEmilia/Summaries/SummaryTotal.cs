using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Summaries;

/// <summary>A «Totale …» of the summary.</summary>
/// <param name="Last">The row before it, which belongs to what it sums.</param>
internal sealed record SummaryTotal(SourceLine Line, SummaryLevel Level, SummaryRow Last, Amount? Amount, decimal? Share);
