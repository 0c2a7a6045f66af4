using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.ReggioEmilia;

/// <summary>The real document, imported once for all tests.</summary>
internal static class RealDocument
{
    public const string Folder = "reggio-emilia/peg-2020";

    public static readonly ImportOptions Options = new() { AdministrationName = "Comune di Reggio Emilia", Demonstration = true };

    private static readonly Lazy<SourceFile> Document = new(() =>
        new SourceFile("003.txt", File.ReadAllBytes(Path.Combine(Repository.Shared, "seeds", "003_18609a32e6fb05b0.txt"))));

    private static readonly Lazy<ImportResult> Imported = new(() => Import(Options));

    private static readonly Lazy<PlanIndex> Loaded = new(() => new PlanIndex(Whole.LoadedPlan()));

    public static ImportResult Whole => Imported.Value;

    /// <summary>The plan as the loader reads it from the files that came out.</summary>
    public static PlanIndex Index => Loaded.Value;

    public static IReadOnlyList<string> Lines { get; } = Repository.Shared is { } shared && Directory.Exists(shared)
        ? File.ReadAllLines(Path.Combine(shared, "seeds", "003_18609a32e6fb05b0.txt"))
        : [];

    public static ImportResult Import(ImportOptions options, params IReadOnlyList<SourceFile> existing) =>
        Importer.Import(Document.Value, options, existing);

    public static ImportResult Import(string text) => Imports.Run(text, Options);

    public static Sheet Sheet(string code) => Index.Plan.Sheets.Single(sheet => sheet.Code == code);

    public static Objective Objective(string code) => Index.Plan.Objectives.Single(objective => objective.Code == code);

    public static Indicator Indicator(string code) => Index.Plan.Indicators.Single(indicator => indicator.Code == code);

    /// <summary>Each name of the tables of people, in lower case: taken from the document, so that none is written here.</summary>
    public static IReadOnlySet<string> StaffNames() =>
        Lines.Select(line => line.Split('\t')).Where(cells => cells.Length == 3 && cells[2].EndsWith(" %", StringComparison.Ordinal))
            .Where(cells => cells[2].Contains(',', StringComparison.Ordinal)).Select(cells => cells[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
