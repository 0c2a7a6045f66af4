using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Writing.Formatting;

/// <summary>Finds what a YAML file holds beside its data: with every key and value covered, what is left are signs and remarks.</summary>
internal sealed partial class RemarkReader
{
    private const char Covered = '\uFFFF';

    private readonly string[] lines;
    private readonly char[][] left;
    private readonly bool[] isWithin;

    private RemarkReader(string text)
    {
        lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];
        left = [.. lines.Select(line => line.ToCharArray())];
        isWithin = new bool[lines.Length];
    }

    /// <summary>The remarks by line; null where something stands in the file that is neither data nor a remark that can be kept.</summary>
    /// <param name="root">What the text was read as.</param>
    public static ImmutableArray<Remark>? Read(string text, Node root)
    {
        var reader = new RemarkReader(text);
        reader.Cover(root);
        var found = ImmutableArray.CreateBuilder<Remark>();
        for (var number = 1; number <= reader.lines.Length; number++)
        {
            if (!reader.isWithin[number - 1] && !reader.TryRead(number, found))
            {
                return null;
            }
        }

        return found.DrainToImmutable();
    }

    private bool TryRead(int number, ImmutableArray<Remark>.Builder found)
    {
        var (line, rest) = (lines[number - 1], new string(left[number - 1]));
        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        var words = hash < 0 ? rest : rest[..hash];
        if (line.Trim().Length == 0)
        {
            found.Add(new Remark(number, 1, "", IsBesideData: false));
            return true;
        }

        if (words.Trim() is "---" or "..." || (!words.Contains(Covered, StringComparison.Ordinal) && UnfilledKey().IsMatch(words)))
        {
            found.Add(new Remark(number, 1 + words.Length - words.TrimStart().Length, line.Trim(), IsBesideData: false));
            return true;
        }

        if (hash >= 0)
        {
            found.Add(new Remark(number, hash + 1, line[hash..].TrimEnd(), IsBesideData: words.Trim().Length > 0));
        }

        return words.All(sign => sign == Covered || char.IsWhiteSpace(sign) || "[]{},:-?".Contains(sign, StringComparison.Ordinal));
    }

    private void Cover(Node node)
    {
        switch (node)
        {
            case MappingNode map:
                foreach (var entry in map.Entries)
                {
                    Cover(entry.Key.Span);
                    Cover(entry.Value);
                }

                break;
            case SequenceNode list:
                list.Items.ToList().ForEach(Cover);
                break;
            case ScalarNode { IsPlain: false } text when BlockHead().Match(lines[text.Span.Line - 1], text.Span.Column - 1) is { Success: true } head:
                CoverBlock(text, head.Length);
                break;
            default:
                Cover(node.Span);
                break;
        }
    }

    /// <summary>The sign that opens a block of text, and its lines; blank ones at its end are not part of it unless it keeps them.</summary>
    private void CoverBlock(ScalarNode text, int head)
    {
        var span = text.Span;
        var last = TextLines.LastLineOf(text);
        while (last > span.Line && !text.Text.EndsWith("\n\n", StringComparison.Ordinal) && lines[last - 1].Trim().Length == 0)
        {
            last--;
        }

        Cover(SourceSpan.OnLine(span.File, span.Line, span.Column, head));
        Array.Fill(isWithin, true, span.Line, last - span.Line);
    }

    private void Cover(SourceSpan span)
    {
        for (var number = span.Line; number <= span.EndLine && number <= lines.Length; number++)
        {
            var start = number == span.Line ? span.Column - 1 : 0;
            var end = number == span.EndLine ? Math.Min(span.EndColumn - 1, lines[number - 1].Length) : lines[number - 1].Length;
            Array.Fill(left[number - 1], Covered, start, Math.Max(0, end - start));
            isWithin[number - 1] |= number > span.Line && number < span.EndLine;
        }
    }

    /// <summary>A key with nothing after it, or a whole group of them: it says nothing yet, and its keeper means to fill it in.</summary>
    [GeneratedRegex(@"^\s*[^\s#\[\]{},:-][^#\[\]{},]*:\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex UnfilledKey();

    [GeneratedRegex(@"\G[|>][-+0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex BlockHead();
}
