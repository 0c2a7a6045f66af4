using PegOpenData.Publishing.Diff;

namespace PegOpenData.Cli.Reports.Differences;

/// <summary>The words of a comparison with their endings: <c>2 fasi aggiunte</c>.</summary>
internal static class ItalianWords
{
    private static readonly Dictionary<string, (string One, bool IsFeminine)> Things = new(StringComparer.Ordinal)
    {
        ["enti"] = ("ente", false),
        ["piani"] = ("piano", false),
        ["obiettivi"] = ("obiettivo", false),
        ["indicatori"] = ("indicatore", false),
        ["fasi"] = ("fase", true),
        ["risorse"] = ("risorsa", true),
        ["schede"] = ("scheda", true),
        ["centri"] = ("centro di responsabilità", false),
        ["linee"] = ("linea di programmazione", true),
    };

    /// <summary>"obiettivo" of <c>obiettivi</c>.</summary>
    public static string One(string collection) => Things[collection].One;

    /// <summary>"1 indicatore", "3 fasi".</summary>
    public static string Count(int count, string collection) => $"{count} {(count == 1 ? One(collection) : collection)}";

    /// <summary>"tolta" of a phase, "tolti" of two objectives.</summary>
    public static string Participle(DiffKind kind, string collection, int count = 1)
    {
        var isFeminine = Things[collection].IsFeminine;
        var ending = (isFeminine, count == 1) switch { (true, true) => 'a', (true, false) => 'e', (false, true) => 'o', _ => 'i' };
        return $"{kind.Italian().Replace('-', ' ')[..^1]}{ending}";
    }
}
