using System.Text;
using System.Text.RegularExpressions;

namespace PegOpenData.Tests.Specs;

/// <summary>
/// A part of a spec: <c>-- path --</c> and the lines below. The name may end in <c>(windows-1252)</c>, or in <c>(escaped)</c>: then <c>\uXXXX</c> is
/// that character, <c>\xXX</c> that very byte, and <c>\</c> at the end of the text takes away the last end of line.
/// </summary>
internal sealed partial record Section(string Name, string Body)
{
    private const string Expect = "expect ";
    private const string Escaped = " (escaped)";
    private const string Windows1252 = " (windows-1252)";

    public bool IsExpectation => Name.StartsWith(Expect, StringComparison.Ordinal);

    public bool IsOfDiagnostics => Name == Expect + "diagnostics";

    public string Path
    {
        get
        {
            var path = IsExpectation ? Name[Expect.Length..] : Name;
            return path.EndsWith(')') ? path[..path.LastIndexOf(" (", StringComparison.Ordinal)] : path;
        }
    }

    public IReadOnlyList<string> Lines => Body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static IReadOnlyList<Section> Split(string text)
    {
        var marks = Mark().Matches(text);
        var ends = marks.Skip(1).Select(mark => mark.Index).Append(text.Length);
        return [.. marks.Zip(ends, (mark, end) => new Section(mark.Groups[1].Value, text[(mark.Index + mark.Length)..end]))];
    }

    public byte[] Bytes()
    {
        if (Name.EndsWith(Windows1252, StringComparison.Ordinal))
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Body);
        }

        return Name.EndsWith(Escaped, StringComparison.Ordinal) ? Unescape(Body) : Encoding.UTF8.GetBytes(Body);
    }

    private static byte[] Unescape(string body)
    {
        var bytes = new List<byte>();
        var text = body.EndsWith("\\\n", StringComparison.Ordinal) ? body[..^2] : body;
        foreach (Match part in Part().Matches(text))
        {
            bytes.AddRange(part.Groups["byte"].Success ? Convert.FromHexString(part.Groups["byte"].Value) : Encoding.UTF8.GetBytes(Character(part)));
        }

        return [.. bytes];
    }

    private static string Character(Match part) =>
        part.Groups["character"].Success ? ((char)Convert.ToUInt16(part.Groups["character"].Value, 16)).ToString() : part.Value;

    [GeneratedRegex(@"^-- (.+) --\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\\u(?<character>[0-9A-F]{4})|\\x(?<byte>[0-9A-F]{2})|[^\\]+|\\", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
