using PegOpenData.Cli.Reports.Formats;

namespace PegOpenData.Tests.Cli.Reports;

public sealed class MarkdownSummaryTests
{
    [Fact]
    public void All_findings_are_rows_errors_first()
    {
        var rows = Rows(MadeUpFindings.Of(MadeUpFindings.Warning, MadeUpFindings.Error("data/prova/peg/fasi.csv", 3, 7, 4, "«obiettivo»")));
        Assert.Equal(2, rows.Length);
        Assert.StartsWith("| errore | data/prova/peg/fasi.csv | 3 | Non è detto a che cosa appartiene: manca «obiettivo». (genitore-mancante) | Aggiungere", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("| avviso | data/prova/a.csv | 1 |", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_data_stay_words()
    {
        var row = Rows(MadeUpFindings.Of(MadeUpFindings.Error("a|b.csv", 1, 1, 1, "<img src=x> | `x` @tizio #1 [x](http://x) **x**")))[0];
        Assert.Equal(6, row.Count(letter => letter == '|'));
        Assert.DoesNotContain("<img", row, StringComparison.Ordinal);
        Assert.DoesNotContain("@tizio", row, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", row, StringComparison.Ordinal);
        Assert.Contains("&#60;img src=x&#62; &#124; &#96;x&#96; &#64;tizio &#35;1", row, StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_found_it_says_what_was_read() =>
        Assert.Contains("Nessun errore e nessun avviso. Enti 0,", MarkdownSummary.Of(MadeUpFindings.Of()), StringComparison.Ordinal);

    [Fact]
    public void It_stays_below_the_size_that_GitHub_takes_and_counts_the_rest()
    {
        var many = Enumerable.Range(1, 3000).Select(line => MadeUpFindings.Error("data/a.csv", line, 1, 1, new string('x', 500))).ToArray();
        var summary = MarkdownSummary.Of(MadeUpFindings.Of(many));
        Assert.InRange(summary.Length, 900_000, 1_001_000);
        Assert.Contains($"… e altre {3000 - Rows(MadeUpFindings.Of(many)).Length} segnalazioni", summary, StringComparison.Ordinal);
    }

    private static string[] Rows(SiteFindings findings) =>
        [.. MarkdownSummary.Of(findings).Split('\n').Where(line => line.StartsWith("| errore", StringComparison.Ordinal) || line.StartsWith("| avviso", StringComparison.Ordinal))];
}
