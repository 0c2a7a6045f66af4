using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Parts;

/// <summary>The front page and the block of each centre, which begins where a code and a name stand above a «Dirigente:».</summary>
internal sealed partial record DocumentParts(ImmutableArray<Token> Front, ImmutableArray<CentreBlock> Centres)
{
    public static DocumentParts Of(IReadOnlyList<Token> tokens)
    {
        var starts = Enumerable.Range(0, Math.Max(0, tokens.Count - 1)).Where(at => IsStart(tokens, at)).ToList();
        var ends = starts.Skip(1).Append(tokens.Count);
        return new DocumentParts(
            [.. tokens.Take(starts.Count > 0 ? starts[0] : tokens.Count)],
            [.. starts.Zip(ends, (start, end) => CentreBlock.Of([.. tokens.Skip(start).Take(end - start)]))]);
    }

    /// <summary>The code and the name of a centre, or no match.</summary>
    public static Match CentreIn(Token token) => Centre().Match(token.Kind == TokenKind.Text ? token.Words : "");

    private static bool IsStart(IReadOnlyList<Token> tokens, int at) =>
        tokens[at + 1].Kind == TokenKind.Director && CentreIn(tokens[at]).Success;

    [GeneratedRegex("^(?<code>[0-9A-Z]{2}) - (?<name>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Centre();
}
