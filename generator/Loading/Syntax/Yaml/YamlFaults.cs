using System.Text.RegularExpressions;

namespace PegOpenData.Loading.Syntax.Yaml;

/// <summary>Says in plain words why a file could not be read on, from what stands at the place where reading stopped.</summary>
internal static partial class YamlFaults
{
    private static readonly Func<YamlPlace, Diagnostic?>[] Known =
    [
        TabInIndentation, OddSpaceInIndentation, AfterQuote, AfterBracket, Quote, ForbiddenStart, BlockIndicator,
        DashOnKeyLine, Colon, LineWithoutColon, OpenBracket, StrayBracket, Indentation,
    ];

    public static Diagnostic Explain(YamlPlace place)
    {
        foreach (var recognise in Known)
        {
            if (recognise(place) is { } found)
            {
                return found;
            }
        }

        return Errors.Yaml.Syntax(place.Span);
    }

    private static Diagnostic? TabInIndentation(YamlPlace place) =>
        IndentedWith(place, '\t') is { } at ? Errors.Yaml.Tab(at) : null;

    private static Diagnostic? OddSpaceInIndentation(YamlPlace place) =>
        IndentedWith(place, '\u00A0') is { } at ? Errors.Yaml.OddSpace(at) : null;

    /// <summary>The sign in the blank that begins the line, or the next one: the library may stop a line too early.</summary>
    private static SourceSpan? IndentedWith(YamlPlace place, char sign)
    {
        var last = place.ReadTo is null ? place.Number + 1 : place.Lines;
        for (var number = place.ReadTo ?? place.Number; number <= last; number++)
        {
            var line = place.LineAt(number);
            var blank = line.AsSpan()[..(line.Length - line.AsSpan().TrimStart().Length)];
            if (blank.Contains(sign))
            {
                return place.At(number, blank.IndexOf(sign) + 1);
            }
        }

        return null;
    }

    /// <summary><c>titolo: "Lotto" due</c>.</summary>
    private static Diagnostic? AfterQuote(YamlPlace place) =>
        place.Before.TrimEnd() is [.., '"' or '\''] && place.Sign is not (':' or '\0') && KeyThenQuote().IsMatch(place.Before)
            ? Errors.Yaml.TextAfterQuote(place.Span)
            : null;

    /// <summary><c>titolo: [PNRR] Strade</c>.</summary>
    private static Diagnostic? AfterBracket(YamlPlace place) =>
        place.Sign is not (':' or ',' or ']' or '}' or '\0') && ValueInBrackets().IsMatch(place.Before) ? Errors.Yaml.TextAfterBracket(place.Span) : null;

    private static Diagnostic? Quote(YamlPlace place) => place.Sign switch
    {
        '"' when BadEscape().Match(place.Rest) is { Success: true } escape =>
            Errors.Yaml.BadEscape(place.At(place.Number, place.Column + escape.Groups[1].Index), escape.Groups[1].Value),
        '"' or '\'' => Errors.Yaml.UnclosedQuote(place.Span, place.Sign),
        _ => null,
    };

    private static Diagnostic? ForbiddenStart(YamlPlace place) =>
        place.Sign is '%' or '@' or '`' or '*' or '&' or '!' or '?' ? Errors.Yaml.ForbiddenStart(place.Span, place.Sign) : null;

    private static Diagnostic? BlockIndicator(YamlPlace place) =>
        place.Sign is '>' or '|' ? Errors.Yaml.BlockIndicator(place.Span, place.Sign) : null;

    private static Diagnostic? DashOnKeyLine(YamlPlace place) =>
        place.Sign == '-' && KeyBefore().IsMatch(place.Before) ? Errors.Yaml.DashOnKeyLine(place.Span) : null;

    private static Diagnostic? Colon(YamlPlace place)
    {
        if (place.Sign != ':')
        {
            return null;
        }

        var above = place.LineAbove();
        if (KeyBefore().IsMatch(place.Before))
        {
            return Errors.Yaml.UnquotedColon(place.Span);
        }

        return WithoutColon(place, above) ?? Errors.Yaml.Indentation(place.At(place.Number, Indent(place.Line) + 1));
    }

    private static Diagnostic? LineWithoutColon(YamlPlace place) =>
        place.OpenBracket is null ? WithoutColon(place, place.Number) : null;

    /// <summary>A line that is neither a field nor an item of a list: <c>titolo Prova</c>, <c>titolo:Prova</c>.</summary>
    private static Diagnostic? WithoutColon(YamlPlace place, int number)
    {
        var line = place.LineAt(number);
        if (line.Trim() is "" or ['-', ..] or ['{' or '[' or '}' or ']', ..] || ColonThenSpace().IsMatch(line))
        {
            return null;
        }

        var at = place.At(number, Indent(line) + 1);
        return TouchingColon().IsMatch(line) ? Errors.Yaml.NoSpaceAfterColon(at) : Errors.Yaml.NoColon(at);
    }

    private static Diagnostic? OpenBracket(YamlPlace place) =>
        place.OpenBracket is { } open ? Errors.Yaml.OpenBracket(open) : null;

    private static Diagnostic? StrayBracket(YamlPlace place) =>
        place.Sign is ',' or ']' or '}' ? Errors.Yaml.ForbiddenStart(place.Span, place.Sign) : null;

    private static Diagnostic? Indentation(YamlPlace place)
    {
        if (Indent(place.Line) + 1 != place.Column)
        {
            return null;
        }

        return place.Sign != '-' && IsAmongItems(place) ? Errors.Yaml.ItemWithoutDash(place.Span) : Errors.Yaml.Indentation(place.Span);
    }

    /// <summary>The line above is an item of a list, or the nearest that begins no further to the right is.</summary>
    private static bool IsAmongItems(YamlPlace place)
    {
        var above = place.LineAbove();
        var isItem = IsItem(place.LineAt(above));
        while (above > 0 && Indent(place.LineAt(above)) > Indent(place.Line))
        {
            above = place.LineAbove(above);
        }

        return isItem || IsItem(place.LineAt(above));
    }

    private static bool IsItem(string line) => line.TrimStart().StartsWith('-');

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex(@"^[\s-]*[^\s:""'][^:]*:\s+\S*|^[\s-]*(?:""[^""]*""|'[^']*')\s*:\s+", RegexOptions.CultureInvariant)]
    private static partial Regex KeyBefore();

    [GeneratedRegex(@"(?:^|:\s+|-\s+|[\[{,]\s*)(?:""[^""]*""|'[^']*')\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyThenQuote();

    [GeneratedRegex(@"(?:^|[:-])\s+[\[{].*[\]}]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ValueInBrackets();

    [GeneratedRegex(@"^""(?:[^""\\]|\\[0abtnvfre ""/\\N_LPxuU\t])*(\\[^0abtnvfre ""/\\N_LPxuU\t])", RegexOptions.CultureInvariant)]
    private static partial Regex BadEscape();

    [GeneratedRegex(@":(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ColonThenSpace();

    [GeneratedRegex(@"^\s*[\w-]+:\S", RegexOptions.CultureInvariant)]
    private static partial Regex TouchingColon();
}
