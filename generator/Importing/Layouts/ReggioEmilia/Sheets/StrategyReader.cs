using System.Text.RegularExpressions;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;

/// <summary>Reads the three names of the strategy: beside their labels, below them, or in a table of two columns.</summary>
internal static partial class StrategyReader
{
    public static Strategy Read(ImportContext context, IEnumerable<Token> tokens)
    {
        var strategy = Strategy.None;
        string? pending = null;
        foreach (var token in tokens.Where(token => token.Kind is TokenKind.Text or TokenKind.StrategyRow))
        {
            var (label, name) = token.Kind == TokenKind.StrategyRow
                ? (token.Line.Clean(0), token.Line.Clean(1))
                : LabelAndName(token.Words);
            label ??= pending;
            if (label is not null)
            {
                token.Claim(context, name.Length > 0 ? LineRole.Record : LineRole.Heading, name.Length > 0 ? "linee" : "etichette delle linee");
                strategy = name.Length > 0 ? With(strategy, label, name) : strategy;
                pending = name.Length > 0 ? null : label;
            }
        }

        return strategy;
    }

    private static (string? Label, string Name) LabelAndName(string words)
    {
        var match = Label().Match(words);
        return match.Success ? (match.Groups["label"].Value, match.Groups["name"].Value) : (null, words);
    }

    private static Strategy With(Strategy strategy, string label, string name) => label switch
    {
        "Indirizzo" => strategy with { Guideline = name },
        "Obiettivo Strategico" => strategy with { Goal = name },
        _ => strategy with { Action = name },
    };

    [GeneratedRegex(@"^(?<label>Indirizzo|Obiettivo Strategico|Azione)(?:\s+(?<name>.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
