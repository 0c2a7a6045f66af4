using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.Messina;

/// <summary>The real document, with what it does not print given by options.</summary>
internal static class MessinaSeed
{
    public const string File = "000_c1a178caa9a035b1.txt";

    public static ImportOptions Options { get; } = new() { PlanKind = "piano-comunicazione", Demonstration = true };

    private static readonly Lazy<SeedImport> WholeImport = new(() => new SeedImport(File, Options));
    private static readonly Lazy<SeedImport> FactsImport = new(() => new SeedImport(File, Options with { FactsOnly = true }));

    public static SeedImport Whole => WholeImport.Value;

    public static SeedImport Facts => FactsImport.Value;

    /// <summary>The line of a sheet, whose number is that of its page.</summary>
    public static int LineOf(int sheet) => 27 + (3 * (sheet - 1));
}
