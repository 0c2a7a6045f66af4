using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.ReggioEmilia;

/// <summary>The real document, and its records by the codes that it prints.</summary>
internal static class RealDocument
{
    public const string Folder = "reggio-emilia/peg-2020";

    public static ImportOptions Options => Seeds.ReggioEmilia.Options;

    public static ImportResult Whole => Seeds.ReggioEmilia.Result;

    /// <summary>The plan as the loader reads it from the files that came out.</summary>
    public static PlanIndex Index => Seeds.ReggioEmilia.Index;

    public static IReadOnlyList<string> Lines => Seeds.ReggioEmilia.Lines;

    public static ImportResult Import(ImportOptions options, params IReadOnlyList<SourceFile> existing) => Seeds.ReggioEmilia.Import(options, existing);

    public static ImportResult Import(string text) => Imports.Run(text, Options);

    public static Sheet Sheet(string code) => Index.Plan.Sheets.Single(sheet => sheet.Code == code);

    public static Objective Objective(string code) => Index.Plan.Objectives.Single(objective => objective.Code == code);

    public static Indicator Indicator(string code) => Index.Plan.Indicators.Single(indicator => indicator.Code == code);

    /// <summary>Each name of the tables of people once.</summary>
    public static IReadOnlyCollection<string> StaffNames() => PrintedNames.StaffOf(Seeds.ReggioEmilia).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
