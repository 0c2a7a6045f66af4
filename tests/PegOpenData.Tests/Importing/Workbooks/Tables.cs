using PegOpenData.Importing;
using PegOpenData.Tests.Workbooks.Reading;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>Short ways to import a workbook made by hand.</summary>
internal static class Tables
{
    public static readonly ImportOptions Options = new()
    {
        Administration = Slug.Parse("prova"),
        AdministrationName = "Comune di Prova",
        Year = 2025,
        PlanKind = "peg",
    };

    /// <summary>The files of a plan that holds nothing yet.</summary>
    public static readonly IReadOnlyList<SourceFile> EmptyPlan =
    [
        Imports.File("prova/ente.yaml", "denominazione: Comune di Prova\ntipo: comune\n"),
        Imports.File("prova/peg-2025/piano.yaml", "denominazione: PEG 2025\nanno: 2025\ntipo: peg\n"),
    ];

    public static ImportResult Import(SourceFile document, IEnumerable<SourceFile>? existing = null, ImportOptions? options = null) =>
        Importer.Import(document, options ?? Options, [.. existing ?? []]);

    public static ImportOptions WithMap(string map) => Options with { Map = Imports.File("mappa.yaml", map) };

    /// <summary>One sheet into an empty plan.</summary>
    public static ImportResult ImportSheet(string name, params object?[][] rows) => Import(HandMade.XlsxOf(name, rows), EmptyPlan);

    /// <summary>The data as they are after an import.</summary>
    public static IReadOnlyList<SourceFile> After(this ImportResult result, IEnumerable<SourceFile>? existing = null) =>
        new ImportedData([.. existing ?? []], result).Files;

    /// <summary>What the command shows: the findings of the import and, where it went well, those of the data, at their cells.</summary>
    public static IReadOnlyList<Diagnostic> Findings(this ImportResult result, IEnumerable<SourceFile>? existing = null) =>
        [.. result.Diagnostics, .. result.HasErrors ? [] : new ImportedData([.. existing ?? []], result).Check()];

    /// <summary>The path of the one objective that changed.</summary>
    public static string OnlyObjective(this ImportResult result) =>
        Assert.Single(result.Files, file => file.Path.Contains("/obiettivi/", StringComparison.Ordinal)).Path;

    public static IReadOnlyList<string> Places(this IEnumerable<Diagnostic> findings) => [.. findings.Select(finding => $"{finding.Code} {finding.Span}")];
}
