using System.Collections.Frozen;
using System.Globalization;

namespace PegOpenData.Loading.Checks.References;

/// <summary>
/// The codes of the missioni (two digits) and programmi (four) of the budget of local authorities, Allegato 14 of D.Lgs. 118/2011, in
/// <c>missioni-programmi.csv</c>: codes and years alone, because the names are written in several ways.
/// </summary>
internal static class OfficialCodes
{
    private static readonly FrozenDictionary<string, (int From, bool IsForRegions)> Codes = Read();

    public static bool Exists(string code, int year) => Codes.TryGetValue(code, out var known) && year >= known.From;

    /// <summary>Only regions spend under it.</summary>
    public static bool IsForRegions(string code) => Codes.TryGetValue(code, out var known) && known.IsForRegions;

    private static FrozenDictionary<string, (int From, bool IsForRegions)> Read()
    {
        using var file = typeof(OfficialCodes).Assembly.GetManifestResourceStream("missioni-programmi.csv")
            ?? throw new InvalidOperationException("The table of official codes is not in the assembly.");
        using var reader = new StreamReader(file);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(row => row.Split(','));
        return rows.ToFrozenDictionary(
            row => row[0],
            row => (row[1].Length == 0 ? 0 : int.Parse(row[1], CultureInfo.InvariantCulture), row[2] == "regioni"),
            StringComparer.Ordinal);
    }
}
