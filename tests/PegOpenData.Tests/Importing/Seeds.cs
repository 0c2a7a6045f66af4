using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing;

/// <summary>The five real documents with what their imports must be told.</summary>
internal static class Seeds
{
    public static SeedImport Messina { get; } = new(
        "messina", "000_c1a178caa9a035b1.txt", new ImportOptions { PlanKind = "piano-comunicazione", Demonstration = true });

    public static SeedImport CiniselloBalsamo { get; } = new("cinisello-balsamo", "001_65f70624b0692a5c.txt", new ImportOptions { Demonstration = true });

    public static SeedImport Venezia { get; } = new("venezia", "002_18030e1fd3c646f4.txt", new ImportOptions
    {
        AdministrationName = "Città metropolitana di Venezia",
        Year = 2020,
        PlanKind = "peg",
        Demonstration = true,
    });

    public static SeedImport ReggioEmilia { get; } = new(
        "reggio-emilia", "003_18609a32e6fb05b0.txt", new ImportOptions { AdministrationName = "Comune di Reggio Emilia", Demonstration = true });

    public static SeedImport Capannori { get; } = new("capannori", "004_66c2529c45af0952.txt", new ImportOptions { Year = 2023, Demonstration = true });

    public static IReadOnlyList<SeedImport> All { get; } = [Messina, CiniselloBalsamo, Venezia, ReggioEmilia, Capannori];
}
