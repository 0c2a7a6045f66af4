using System.Text;

namespace PegOpenData.Cli.Reports.Formats;

/// <summary>All findings as a table for the page of a pull request.</summary>
internal static class MarkdownSummary
{
    /// <summary>GitHub refuses a summary of more than a mebibyte.</summary>
    private const int MostBytes = 1_000_000;

    public static string Of(SiteFindings findings)
    {
        var written = new StringBuilder("## Controllo dei dati\n\n");
        if (findings.All.Count == 0)
        {
            return written.Append("Nessun errore e nessun avviso. ").Append(PlanTotals.Sentence(findings.Publication)).Append('\n').ToString();
        }

        written.Append(ConsoleReport.Totals(findings.All)).Append(findings.MustMend ? " Vanno corretti prima di pubblicare.\n\n" : " Si può pubblicare; gli avvisi vanno letti.\n\n");
        WriteTable(written, [.. findings.ErrorsFirst.Select(finding => Row(finding, findings.PathOf(finding.Span.File)))]);
        return written.ToString();
    }

    private static void WriteTable(StringBuilder written, IReadOnlyList<string> rows)
    {
        written.Append("| | File | Riga | Che cosa non va | Come si rimedia |\n|---|---|---:|---|---|\n");
        var (bytes, at) = (0, 0);
        for (; at < rows.Count && bytes < MostBytes; at++)
        {
            bytes += Encoding.UTF8.GetByteCount(rows[at]);
            written.Append(bytes < MostBytes ? rows[at] : "");
        }

        var told = bytes < MostBytes ? at : at - 1;
        written.Append(told < rows.Count ? $"\n… e altre {rows.Count - told} segnalazioni: `peg validate` le dice tutte.\n" : "");
    }

    private static string Row(Diagnostic finding, string file)
    {
        var place = finding.Span.Sheet is null ? $"{finding.Span.Line}" : finding.Span.Cell;
        return $"| {finding.Severity.Italian()} | {PlainMarkdown.Of(file)} | {place} | {PlainMarkdown.Of(finding.Message)} ({finding.Code}) | {PlainMarkdown.Of(finding.Mend)} |\n";
    }
}
