using System.Text;

namespace PegOpenData.Loading.JsonSchema.Patterns;

/// <summary>Reads what stands between brackets; characters beyond U+FFFF become alternatives, since .NET counts them as two.</summary>
internal sealed class ClassReader(string pattern, int start)
{
    private readonly StringBuilder ranges = new();
    private readonly List<string> pairs = [];
    private int at = start + 1;
    private bool isNegated;

    /// <summary>How many characters of the pattern were read.</summary>
    public int Length => at - start;

    /// <summary>The class for .NET, or null where it is not one.</summary>
    public string? Read()
    {
        isNegated = at < pattern.Length && pattern[at] == '^';
        at += isNegated ? 1 : 0;
        while (at < pattern.Length && pattern[at] != ']')
        {
            if (!Member())
            {
                return null;
            }
        }

        at++;
        return at > pattern.Length ? null : Written();
    }

    private string Written()
    {
        if (isNegated)
        {
            var others = pairs.Count == 0 ? "" : $"(?!{string.Join('|', pairs)})";
            return $@"(?:{others}[\uD800-\uDBFF][\uDC00-\uDFFF]|[^{ranges}\uD800-\uDFFF])";
        }

        var single = ranges.Length == 0 ? pairs.Count == 0 ? "(?!)" : "" : $"[{ranges}]";
        return pairs.Count == 0 ? single : $"(?:{string.Join('|', pairs.Append(single).Where(each => each.Length > 0))})";
    }

    private bool Member()
    {
        if (Set())
        {
            return true;
        }

        if (Character() is not { } first)
        {
            return false;
        }

        var isRange = at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']';
        if (!isRange)
        {
            Add(first, first);
            return true;
        }

        at++;
        if (Character() is not { } last || last < first)
        {
            return false;
        }

        Add(first, last);
        return true;
    }

    private bool Set()
    {
        var reader = new EscapeReader(pattern, at);
        if (pattern[at] != '\\' || reader.CodePoint(isInClass: true) is not null || reader.Set() is not { } set)
        {
            return false;
        }

        ranges.Append(set.IsNegated ? Complement(set.Ranges) : set.Ranges);
        at += reader.Length;
        return true;
    }

    /// <summary>Everything but a set, for a place where .NET has no brackets to spare.</summary>
    private static string Complement(string set) => set switch
    {
        Ecma.Digits => @"\u0000-/:-\uFFFF",
        Ecma.Words => @"\u0000-/:-@\[-\^`\{-\uFFFF",
        Ecma.Blanks => @"\u0000-\u0008\u000E-\u001F!-\u009F\u00A1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFEFE\uFF00-\uFFFF",
        _ => set.Replace(@"\p", @"\P", StringComparison.Ordinal),
    };

    private int? Character()
    {
        if (pattern[at] == '\\')
        {
            var reader = new EscapeReader(pattern, at);
            var escaped = reader.CodePoint(isInClass: true);
            at += reader.Length;
            return escaped;
        }

        var rune = Rune.GetRuneAt(pattern, at);
        at += rune.Utf16SequenceLength;
        return rune.Value;
    }

    private void Add(int first, int last)
    {
        if (first <= 0xFFFF)
        {
            var end = Math.Min(last, 0xFFFF);
            ranges.Append(Ecma.Unit(first)).Append(end > first ? $"-{Ecma.Unit(end)}" : "");
        }

        if (last > 0xFFFF)
        {
            pairs.AddRange(Ecma.Pairs(Math.Max(first, 0x10000), last));
        }
    }
}
