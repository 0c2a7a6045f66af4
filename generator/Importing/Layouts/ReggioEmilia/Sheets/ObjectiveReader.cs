using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;
using PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;

/// <summary>Reads the objectives of a sheet. Each begins with its kind or, where that is not printed, with its code; its indicators are those below it.</summary>
internal static class ObjectiveReader
{
    public static ImmutableArray<PrintedObjective> Read(ImportContext context, IEnumerable<Token> tokens) =>
        [.. Part(tokens).Select(part => ReadOne(context, part)).OfType<PrintedObjective>()];

    private static List<List<Token>> Part(IEnumerable<Token> tokens)
    {
        var parts = new List<List<Token>>();
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.ObjectiveKind
                || (token.Kind == TokenKind.ObjectiveCode && !(parts.Count > 0 && parts[^1] is [{ Kind: TokenKind.ObjectiveKind }])))
            {
                parts.Add([]);
            }

            parts[^1].Add(token);
        }

        return parts;
    }

    private static PrintedObjective? ReadOne(ImportContext context, List<Token> tokens)
    {
        var kind = tokens.Find(token => token.Kind == TokenKind.ObjectiveKind);
        kind?.Claim(context, LineRole.Record, "obiettivi");
        if (tokens.Find(token => token.Kind == TokenKind.ObjectiveCode) is not { } code)
        {
            context.Found.Add(Errors.Importing.MissingPart(tokens[0].Line.Span, "codice e titolo dell'obiettivo", $"sotto «{tokens[0].Words}»"));
            return null;
        }

        code.Claim(context, LineRole.Record, "obiettivi");
        if (kind is null)
        {
            context.Found.Add(Errors.Importing.MissingLabel(
                code.Line.Span, "Obiettivo di miglioramento, prioritario o gestionale ordinario", "il tipo dell'obiettivo resta vuoto"));
        }

        return new PrintedObjective
        {
            Line = code.Line,
            Kind = Lower(kind?.Rest),
            Code = code.Code!,
            Title = code.Rest ?? TitleBelow(context, code, tokens),
            Indicators = new IndicatorTable(context).Read(tokens),
        };
    }

    /// <summary>Where the code stands alone, the next paragraph is the title.</summary>
    private static string TitleBelow(ImportContext context, Token code, List<Token> tokens)
    {
        var texts = tokens.SkipWhile(token => token != code).Skip(1).TakeWhile(token => token.Kind == TokenKind.Text);
        if (Paragraph.Of(texts) is not [var title, ..])
        {
            context.Found.Add(Errors.Importing.MissingPart(code.Line.Span, "titolo dell'obiettivo", "sotto il suo codice"));
            return "";
        }

        foreach (var token in title.Tokens)
        {
            token.Claim(context, LineRole.Record, "obiettivi");
        }

        return title.Words;
    }

    [SuppressMessage("Globalization", "CA1308", Justification = "Kinds are lower-case words in the data; capitals are only how they are printed.")]
    private static string? Lower(string? printed) => printed?.ToLowerInvariant();
}
