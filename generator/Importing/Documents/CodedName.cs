using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Documents;

/// <summary>A code and a name in one cell, parted by a dash of any kind, by a point or by a blank alone: <c>04 Gestione</c>, <c>10 – Risorse umane</c>.</summary>
/// <param name="Code">Digits, with the zeros printed before them.</param>
/// <param name="Name">"" where the code stands alone.</param>
public sealed partial record CodedName(string Code, string Name)
{
    /// <summary>The two, or null where the cell does not begin with a code.</summary>
    public static CodedName? In(string cell) => Shape().Match(cell) is { Success: true } match
        ? new CodedName(match.Groups["code"].Value, match.Groups["name"].Value.Trim())
        : null;

    [GeneratedRegex(@"^(?<code>[0-9]+)(?:\.?\s*[-–]\s*|\.?\s+|$)(?<name>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
