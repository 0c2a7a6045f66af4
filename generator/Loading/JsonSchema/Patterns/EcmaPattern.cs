using System.Text.RegularExpressions;
using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema.Patterns;

/// <summary>A regular expression of ECMA-262 (in its Unicode mode), run without the risk that a hostile text keeps it busy for ever.</summary>
internal sealed class EcmaPattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex regex;

    private EcmaPattern(Regex regex) => this.regex = regex;

    /// <summary>The pattern, or null where it is not one, which has been reported.</summary>
    public static EcmaPattern? Compile(string pattern, KeywordSource source)
    {
        if (TryParse(pattern) is { } found)
        {
            return found;
        }

        source.Wrong($"un'espressione regolare di ECMA-262 (trovato «{pattern}»)");
        return null;
    }

    public static EcmaPattern? TryParse(string pattern)
    {
        if (new EcmaTranslator(pattern).Translate() is not { } translated)
        {
            return null;
        }

        try
        {
            return new EcmaPattern(Build(translated));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A pattern that takes longer than a second has not matched.</summary>
    public bool IsMatch(string text)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex Build(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            // Look-around and references to groups cannot be had in linear time.
            return new Regex(pattern, RegexOptions.CultureInvariant, Patience);
        }
    }
}
