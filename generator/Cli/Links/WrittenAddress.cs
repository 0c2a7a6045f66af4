using System.Text;
using System.Text.RegularExpressions;

namespace PegOpenData.Cli.Links;

/// <summary>An address of the web as it stands in a file of data, in a field or in a text.</summary>
internal sealed partial record WrittenAddress(Uri Address, SourceSpan Span)
{
    private static readonly string[] Reserved = [".example", ".test", ".invalid", "example.org", "example.com", "example.net"];

    /// <summary>In the order of the files; comments and names that stand for no site (RFC 2606) are left out.</summary>
    public static IEnumerable<WrittenAddress> In(IEnumerable<SourceFile> files) => files.SelectMany(In);

    private static IEnumerable<WrittenAddress> In(SourceFile file)
    {
        var lines = Encoding.UTF8.GetString(file.Content.Span).ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            foreach (Match match in lines[at].TrimStart().StartsWith('#') ? [] : Pattern().Matches(lines[at]).AsEnumerable())
            {
                if (Uri.TryCreate(match.Value, UriKind.Absolute, out var address) && !IsReserved(address.Host))
                {
                    yield return new WrittenAddress(address, SourceSpan.OnLine(file.Path, at + 1, match.Index + 1, match.Length));
                }
            }
        }
    }

    private static bool IsReserved(string host) => Reserved.Any(name => name[0] == '.' ? host.EndsWith(name, StringComparison.OrdinalIgnoreCase)
        : host.Equals(name, StringComparison.OrdinalIgnoreCase) || host.EndsWith($".{name}", StringComparison.OrdinalIgnoreCase));

    /// <summary>Up to what ends an address in YAML, CSV or Markdown; a full stop at the end is the sentence's.</summary>
    [GeneratedRegex("""https?://[^\s"'<>()\[\]{}|,;`«»]*[^\s"'<>()\[\]{}|,;`«».:!?]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
