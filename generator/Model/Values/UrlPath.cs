using System.Text.RegularExpressions;

namespace PegOpenData.Model.Values;

/// <summary>
/// An address inside the site, from its root: <c>/a/b/</c> is a page, <c>/a/b.csv</c> a file. It cannot be malformed nor climb out of the output.
/// </summary>
public readonly partial record struct UrlPath : IComparable<UrlPath>
{
    private readonly string? text;

    private UrlPath(string text) => this.text = text;

    public static UrlPath Root { get; } = new("/");

    /// <summary>A page is a folder, written as its <c>index.html</c>.</summary>
    public bool IsPage => ToString().EndsWith('/');

    /// <summary>The file that holds it, relative to the output folder, with <c>/</c>.</summary>
    public string FilePath => IsPage ? $"{ToString()[1..]}index.html" : ToString()[1..];

    public static bool TryParse(string text, out UrlPath path)
    {
        var valid = text.StartsWith('/') && text.Length <= 1024
            && (text == "/" || text[1..].TrimEnd('/').Split('/').All(IsSafe)) && !text.EndsWith("//", StringComparison.Ordinal);
        path = valid ? new UrlPath(text) : default;
        return valid;
    }

    /// <exception cref="FormatException">The text is not an address inside the site.</exception>
    public static UrlPath Parse(string text) =>
        TryParse(text, out var path) ? path : throw new FormatException($"«{text}» is not an address inside the site.");

    /// <summary>The page below this one.</summary>
    public UrlPath Page(string segment) => Parse($"{Folder}{segment}/");

    /// <summary>The page below this one.</summary>
    public UrlPath Page(Slug segment) => Page(segment.ToString());

    /// <summary>The file below this page.</summary>
    public UrlPath File(string name) => Parse($"{Folder}{name}");

    /// <summary>How a page at <paramref name="from"/> must write a link to this address so that the site works under any prefix.</summary>
    public string RelativeTo(UrlPath from)
    {
        var target = ToString().Split('/');
        var origin = from.ToString().Split('/');
        var shared = 0;
        while (shared < target.Length - 1 && shared < origin.Length - 1 && target[shared] == origin[shared])
        {
            shared++;
        }

        var up = string.Concat(Enumerable.Repeat("../", origin.Length - 1 - shared));
        var relative = up + string.Join('/', target[shared..]);
        return relative.Length == 0 ? "./" : relative;
    }

    public int CompareTo(UrlPath other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => text ?? "/";

    public static bool operator <(UrlPath left, UrlPath right) => left.CompareTo(right) < 0;

    public static bool operator >(UrlPath left, UrlPath right) => left.CompareTo(right) > 0;

    public static bool operator <=(UrlPath left, UrlPath right) => left.CompareTo(right) <= 0;

    public static bool operator >=(UrlPath left, UrlPath right) => left.CompareTo(right) >= 0;

    private string Folder => IsPage ? ToString() : $"{ToString()}/";

    private static bool IsSafe(string segment) => Segment().IsMatch(segment) && !Slug.IsReserved(segment.Split('.')[0]);

    [GeneratedRegex(@"^[a-z0-9_][a-z0-9_-]*(\.[a-z0-9_-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Segment();
}
