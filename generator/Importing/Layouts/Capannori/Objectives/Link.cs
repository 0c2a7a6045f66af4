using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Objectives;

/// <summary>The line of the DUP that an objective is tied to: <c>5.3 - …</c>, and below it <c>5.3.02 - …</c>.</summary>
internal sealed partial record Link(SourceLine Line, string Code, string Name)
{
    public static Link? Of(SourceLine line, string? text) => text is not null && Shape().Match(text) is { Success: true } match
        ? new Link(line, match.Groups["code"].Value, match.Groups["name"].Value)
        : null;

    public bool IsUnder(Link other) => Code.StartsWith($"{other.Code}.", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<code>[0-9]+\.[0-9]+(\.[0-9]+)?) - (?<name>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
