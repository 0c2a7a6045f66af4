using System.Collections.Immutable;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Parts;

/// <summary>The lines of a centre: its title, its summary, and those of each sheet.</summary>
internal sealed record CentreBlock(Token Title, ImmutableArray<Token> Summary, ImmutableArray<ImmutableArray<Token>> Sheets)
{
    /// <summary>
    /// A sheet begins with its code; or, where its first page was lost, with what stands on its second, after the people of the sheet before.
    /// </summary>
    public static CentreBlock Of(ImmutableArray<Token> tokens)
    {
        var parts = new List<List<Token>> { new() };
        var isComplete = true;
        foreach (var token in tokens.Skip(1))
        {
            if (token.Kind == TokenKind.SheetCode || (isComplete && BeginsWithoutHead(token)))
            {
                parts.Add([]);
                isComplete = false;
            }

            isComplete |= token.Kind == TokenKind.StaffHeader;
            parts[^1].Add(token);
        }

        return new CentreBlock(tokens[0], [.. parts[0]], [.. parts.Skip(1).Select(part => part.ToImmutableArray())]);
    }

    private static bool BeginsWithoutHead(Token token) =>
        token.Kind is TokenKind.StrategyTitle or TokenKind.StrategyRow or TokenKind.ObjectiveKind or TokenKind.ObjectiveCode;
}
