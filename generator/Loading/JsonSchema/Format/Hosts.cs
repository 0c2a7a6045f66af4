using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace PegOpenData.Loading.JsonSchema.Format;

/// <summary>Names and numbers of hosts.</summary>
internal static partial class Hosts
{
    /// <summary>RFC 1123: letters, digits and dashes; a label that claims to be encoded (<c>xn--</c>) must be decodable.</summary>
    public static bool IsHostname(string text) =>
        text.Length <= 253 && Array.TrueForAll(text.Split('.'), label => Label().IsMatch(label) && IsEncodedWell(label));

    /// <summary>The same with letters of any script.</summary>
    public static bool IsInternationalHostname(string text) =>
        text.Length is > 0 and <= 253 && Array.TrueForAll(text.Split('.'), label => AnyLabel().IsMatch(label));

    public static bool IsIpv4(string text) => Ipv4().IsMatch(text);

    public static bool IsIpv6(string text) =>
        Ipv6Signs().IsMatch(text) && IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6
        && (text.IndexOf('.', StringComparison.Ordinal) < 0 || IsIpv4(text[(text.LastIndexOf(':') + 1)..]));

    private static bool IsEncodedWell(string label)
    {
        var isReserved = label.Length > 3 && label[2] == '-' && label[3] == '-';
        if (!isReserved)
        {
            return true;
        }

        if (!label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        try
        {
            return new IdnMapping { UseStd3AsciiRules = true }.GetUnicode(label) != label;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex AnyLabel();

    [GeneratedRegex(@"^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!\z)|\z)){4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ipv4();

    [GeneratedRegex(@"^[0-9A-Fa-f:.]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ipv6Signs();
}
