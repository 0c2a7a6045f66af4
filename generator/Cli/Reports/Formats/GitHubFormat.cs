using System.Globalization;
using Spectre.Console;

namespace PegOpenData.Cli.Reports.Formats;

/// <summary>
/// Workflow commands, which GitHub shows on the lines of a pull request
/// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). It shows about ten a step: errors come first.
/// </summary>
internal sealed class GitHubFormat : IFindingsFormat
{
    public bool IsAlone => false;

    public void Write(SiteFindings findings, IAnsiConsole console)
    {
        var output = console.Profile.Out.Writer;
        foreach (var finding in findings.ErrorsFirst)
        {
            output.WriteLine(Command(finding, findings.PathOf(finding.Span.File)));
        }

        if (findings.All.Count > 0)
        {
            output.WriteLine(ConsoleReport.Totals(findings.All));
        }
    }

    private static string Command(Diagnostic finding, string file)
    {
        var properties = Place(finding.Span, file).Append(("title", finding.Code)).Select(property => $"{property.Item1}={Property(property.Item2)}");
        var name = finding.Severity == Severity.Error ? "error" : "warning";
        return $"::{name} {string.Join(',', properties)}::{Data($"{finding.Message}\nRimedio: {finding.Mend}")}";
    }

    /// <summary>
    /// Of a record over several lines the first, where a person looks for it: GitHub shows the note under the last line it is given. An option of
    /// the command stands in no file.
    /// </summary>
    private static IEnumerable<(string Name, string Value)> Place(SourceSpan span, string file)
    {
        if (file.StartsWith("--", StringComparison.Ordinal))
        {
            return [];
        }

        (string, int)[] numbers = [("line", span.Line), ("col", span.Column), ("endLine", span.Line), .. span.EndLine > span.Line ? Array.Empty<(string, int)>() : [("endColumn", span.EndColumn)]];
        return numbers.Select(number => (number.Item1, number.Item2.ToString(CultureInfo.InvariantCulture))).Prepend(("file", file));
    }

    /// <summary>What the runner reads back as one line of text.</summary>
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>The same, where a colon or a comma would end the property.</summary>
    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
