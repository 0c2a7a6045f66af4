using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing.Venezia;

/// <summary>The real document, with what it does not print given by options.</summary>
internal static class VeneziaSeed
{
    public const string File = "002_18030e1fd3c646f4.txt";

    public static ImportOptions Options { get; } = new()
    {
        AdministrationName = "Città metropolitana di Venezia",
        Year = 2020,
        PlanKind = "peg",
        Demonstration = true,
    };

    private static readonly Lazy<SeedImport> WholeImport = new(() => new SeedImport(File, Options));
    private static readonly Lazy<SeedImport> FactsImport = new(() => new SeedImport(File, Options with { FactsOnly = true }));

    public static SeedImport Whole => WholeImport.Value;

    public static SeedImport Facts => FactsImport.Value;
}
