using System.Collections.Frozen;
using PegOpenData.Loading.JsonSchema.Patterns;

namespace PegOpenData.Loading.JsonSchema.Format;

/// <summary>The formats this project asserts, by name.</summary>
internal static class Formats
{
    public static FrozenDictionary<string, Func<string, bool>> Known { get; } = new Dictionary<string, Func<string, bool>>
    {
        ["date"] = Dates.IsDate,
        ["time"] = Dates.IsTime,
        ["date-time"] = Dates.IsDateTime,
        ["duration"] = Durations.IsDuration,
        ["email"] = Mail.IsEmail,
        ["idn-email"] = Mail.IsInternationalEmail,
        ["hostname"] = Hosts.IsHostname,
        ["ipv4"] = Hosts.IsIpv4,
        ["ipv6"] = Hosts.IsIpv6,
        ["uri"] = Addresses.IsUri,
        ["uri-reference"] = Addresses.IsUriReference,
        ["iri"] = Addresses.IsIri,
        ["iri-reference"] = Addresses.IsIriReference,
        ["uuid"] = Tokens.IsUuid,
        ["json-pointer"] = Tokens.IsJsonPointer,
        ["relative-json-pointer"] = Tokens.IsRelativeJsonPointer,
        ["regex"] = text => EcmaPattern.TryParse(text) is not null,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
