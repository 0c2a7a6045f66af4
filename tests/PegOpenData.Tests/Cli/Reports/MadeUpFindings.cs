using System.Text;
using PegOpenData.Cli.Reports.Formats;
using PegOpenData.Tests.Loading;
using Spectre.Console;

namespace PegOpenData.Tests.Cli.Reports;

/// <summary>Findings made by hand, as the forms of a report get them.</summary>
internal static class MadeUpFindings
{
    private static readonly Publication Site = LoadedPlan.Load([], [("site.yaml", "titolo: Prova\nportale: true\nindirizzo: https://peg.example.org/sito\n"), ("errori.md", "---\ntitolo: Errori\n---\n")]).Publication;

    public static Diagnostic Warning { get; } = Errors.Plan.UnknownFile(SourceSpan.Start("data/prova/a.csv"), "a.csv", null);

    /// <summary>A personal one, on words of which no report may tell anything.</summary>
    public static Diagnostic Personal { get; } = Errors.Checks.PersonalData(SourceSpan.OnLine("data/prova/peg/centri.csv", 2, 4, 16), "il codice fiscale di una persona", null);

    public static Diagnostic Error(string file, int line, int column, int length, string value) =>
        Errors.Checks.ParentMissing(SourceSpan.OnLine(file, line, column, length), value, "fasi/f1");

    public static SiteFindings Of(params Diagnostic[] findings) => Of("", findings);

    /// <param name="text">What stands in every file.</param>
    public static SiteFindings Of(string text, params Diagnostic[] findings) => new(
        findings,
        findings.Select(finding => new SourceFile(finding.Span.File, Encoding.UTF8.GetBytes(text))),
        Site,
        IsStrict: false,
        path => path);

    public static string Written(this IFindingsFormat format, SiteFindings findings)
    {
        using var output = new StringWriter();
        format.Write(findings, AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) }));
        return output.ToString();
    }
}
