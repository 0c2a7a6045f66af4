using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Summaries;

/// <summary>
/// Holds the totals of a summary against its rows: a wrong amount means a lost row. A wrong percentage is the office's own, and only said.
/// </summary>
internal static class SummarySums
{
    /// <summary>Percentages are printed with two decimals, cut or rounded.</summary>
    private const decimal Tolerance = 0.02m;

    public static void Check(ImportContext context, Summary summary)
    {
        CheckAmounts(context, summary);
        if (summary.Totals.LastOrDefault(total => total.Level == SummaryLevel.Centre)?.Amount is { Euro: > 0 } whole)
        {
            foreach (var (line, amount, share) in Shares(summary))
            {
                CheckShare(context, line, amount, share, whole);
            }
        }
    }

    private static IEnumerable<(SourceLine Line, Amount? Amount, decimal? Share)> Shares(Summary summary) =>
    [
        .. summary.Rows.Select(row => (row.Line, row.Budget, row.Share)),
        .. summary.Totals.Select(total => (total.Line, total.Amount, total.Share)),
    ];

    /// <summary>A total sums the rows since the last one of its level or of a higher one.</summary>
    private static void CheckAmounts(ImportContext context, Summary summary)
    {
        foreach (var total in summary.Totals)
        {
            var from = summary.Totals.Where(other => other.Level >= total.Level && other.Line.Number < total.Line.Number)
                .Select(other => other.Line.Number).DefaultIfEmpty().Max();
            var sum = Amount.Sum(summary.Rows
                .Where(row => row.Line.Number > from && row.Line.Number < total.Line.Number).Select(row => row.Budget)) ?? default;
            var printed = total.Amount ?? default;
            if (printed != sum)
            {
                context.Found.Add(Errors.Checks.TotalMismatch(
                    total.Line.Span, $"Totale {total.Level.Italian()}", printed.Euro, sum.Euro, subject: null));
            }
        }
    }

    private static void CheckShare(ImportContext context, SourceLine line, Amount? amount, decimal? share, Amount whole)
    {
        var expected = decimal.Round((amount ?? default).Euro / whole.Euro * 100, 2);
        if (share is { } printed && Math.Abs(printed - expected) > Tolerance)
        {
            context.Found.Add(Errors.Importing.DisagreeingShare(line.Span, printed, expected));
        }
    }
}
