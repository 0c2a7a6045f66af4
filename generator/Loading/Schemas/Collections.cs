using System.Collections.Frozen;

namespace PegOpenData.Loading.Schemas;

/// <summary>The collections of a plan by their Italian names, each with the schema of one of its records.</summary>
public static class Collections
{
    public const string Centres = "centri";
    public const string Lines = "linee";
    public const string Sheets = "schede";
    public const string Objectives = "obiettivi";
    public const string Phases = "fasi";
    public const string Indicators = "indicatori";
    public const string BudgetLines = "risorse";
    public const string Staff = "personale";
    public const string Measurements = "rilevazioni";
    public const string Amendments = "modifiche";

    private static readonly FrozenDictionary<string, string> Records = new Dictionary<string, string>
    {
        [Centres] = "centro",
        [Lines] = "linea",
        [Sheets] = "scheda",
        [Objectives] = "obiettivo",
        [Phases] = "fase",
        [Indicators] = "indicatore",
        [BudgetLines] = "risorsa",
        [Staff] = "gruppo-di-personale",
        [Measurements] = "rilevazione",
        [Amendments] = "modifica",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>In the order in which a plan is told: who, why, what, with what, and what became of it.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Centres, Lines, Sheets, Objectives, Phases, Indicators, BudgetLines, Staff, Measurements, Amendments];

    /// <summary>The name of the schema of one record of <paramref name="collection"/>.</summary>
    public static string RecordOf(string collection) => Records[collection];

    /// <summary>The collections that a record of <paramref name="collection"/> may hold inside it.</summary>
    public static IReadOnlyList<string> InlineOf(string collection) => collection switch
    {
        Sheets => [Phases, BudgetLines, Staff],
        Objectives => [Phases, Indicators, BudgetLines, Staff],
        Phases => [Indicators],
        _ => [],
    };
}
