using System.Text.RegularExpressions;

namespace PegOpenData.Loading.JsonSchema.Format;

/// <summary>Addresses of the web: RFC 3986, and RFC 3987 with letters of any script.</summary>
internal static partial class Addresses
{
    public static bool IsUri(string text) => text.All(char.IsAscii) && IsIri(text);

    public static bool IsUriReference(string text) => text.All(char.IsAscii) && IsIriReference(text);

    public static bool IsIri(string text) => Scheme().IsMatch(text) && IsIriReference(text);

    public static bool IsIriReference(string text)
    {
        if (!Characters().IsMatch(text) || Parts().Match(text) is not { Success: true } parts)
        {
            return false;
        }

        var isRelative = !parts.Groups["scheme"].Success;
        var firstStep = parts.Groups["path"].Value.Split('/')[0];
        return (!isRelative || parts.Groups["authority"].Success || !firstStep.Contains(':', StringComparison.Ordinal))
            && (!parts.Groups["authority"].Success || IsAuthority(parts.Groups["authority"].Value));
    }

    private static bool IsAuthority(string authority)
    {
        var match = Authority().Match(authority);
        return match.Success && (!match.Groups["ipv6"].Success || Hosts.IsIpv6(match.Groups["ipv6"].Value));
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    /// <summary>No blanks, brackets only where checked below, a percent sign only before two digits; one <c>#</c> at most.</summary>
    [GeneratedRegex(
        @"^(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=\[\]\u00A0-\uD7FF\uD800-\uDFFF\uF900-\uFFEF]|%[0-9A-Fa-f]{2})*"
        + @"(?:#(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=\u00A0-\uD7FF\uD800-\uDFFF\uF900-\uFFEF]|%[0-9A-Fa-f]{2})*)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Characters();

    [GeneratedRegex(@"^(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):)?(?://(?<authority>[^/?#]*))?(?<path>[^?#\[\]]*)(?:\?[^#\[\]]*)?(?:#.*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?:[^@\[\]]*@)?(?:\[(?:(?<ipv6>[0-9A-Fa-f:.]+)|[vV][0-9A-Fa-f]+\.[^\[\]]+)\]|[^:@\[\]]*)(?::[0-9]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Authority();
}
