using System.Text.RegularExpressions;

namespace PegOpenData.Loading.JsonSchema.Format;

/// <summary>Addresses of electronic mail (RFC 5321; RFC 6531 with letters of any script).</summary>
internal static partial class Mail
{
    public static bool IsEmail(string text) => text.All(char.IsAscii) && IsInternationalEmail(text);

    public static bool IsInternationalEmail(string text)
    {
        var mark = text.LastIndexOf('@');
        return mark > 0 && LocalPart().IsMatch(text[..mark]) && IsDomain(text[(mark + 1)..]);
    }

    private static bool IsDomain(string domain)
    {
        var isLiteral = domain.Length > 2 && domain[0] == '[' && domain[^1] == ']';
        if (!isLiteral)
        {
            return Hosts.IsInternationalHostname(domain);
        }

        var inside = domain[1..^1];
        return inside.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) ? Hosts.IsIpv6(inside[5..]) : Hosts.IsIpv4(inside);
    }

    [GeneratedRegex(
        @"^(?:[^\x00-\x20""(),:;<>@\[\\\].\x7F]+(?:\.[^\x00-\x20""(),:;<>@\[\\\].\x7F]+)*|""(?:[^\x00-\x1F""\\\x7F]|\\[\x20-\x7E])*"")\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex LocalPart();
}
