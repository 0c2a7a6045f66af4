using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.Capannori;

/// <summary>The real document, what it becomes, and what tests read in it by themselves.</summary>
internal static class CapannoriDocument
{
    public const string Folder = "capannori/peg-straordinario-2023";

    private static readonly Lazy<SourceFile> File = new(() =>
        new SourceFile("004.txt", System.IO.File.ReadAllBytes(Path.Combine(Repository.Shared, "seeds", "004_66c2529c45af0952.txt"))));

    private static readonly Lazy<string[][]> Lines = new(() => [.. Text.Split('\n').Select(line => line.Split('\t'))]);

    private static readonly Lazy<ImportResult> WholeResult = new(() => Import(Options));

    private static readonly Lazy<Plan> WholePlan = new(() => Whole.LoadedPlan());

    public static ImportOptions Options => new() { Year = 2023 };

    public static string Text => System.Text.Encoding.UTF8.GetString(File.Value.Content.Span);

    public static ImportResult Whole => WholeResult.Value;

    /// <summary>As the loader reads it from the files.</summary>
    public static Plan Plan => WholePlan.Value;

    /// <summary>The names in the staff tables, one a row.</summary>
    public static IReadOnlyList<string> Staff =>
        [.. Rows.Where(cells => cells.Length == 5 && cells[1].StartsWith("Categoria ", StringComparison.Ordinal)).Select(cells => cells[0])];

    /// <summary>The names of who answers for a settore or an ufficio.</summary>
    public static IReadOnlyList<string> Heads =>
    [
        .. Rows.Where(cells => cells[0].Contains("Responsabile settore", StringComparison.Ordinal))
            .SelectMany(cells => cells.Where(cell => cell.Length > 0 && !cell.Contains("Responsabile", StringComparison.Ordinal))),
    ];

    private static string[][] Rows => Lines.Value;

    public static ImportResult Import(ImportOptions options, params IReadOnlyList<SourceFile> existing) =>
        Importer.Import(File.Value, options, existing);

    /// <summary>The printed line, its cells still with their markup.</summary>
    public static string[] Cells(int line) => Rows[line - 1];

    public static Objective ObjectiveAt(int line) => Plan.Objectives.Single(objective => objective.Provenance!.Line == line);

    public static Phase PhaseAt(int line) => Plan.Phases.Single(phase => phase.Provenance!.Line == line);
}
