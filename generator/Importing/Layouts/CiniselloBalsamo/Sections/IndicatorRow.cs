using System.Collections.Immutable;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

/// <summary>An indicator as printed.</summary>
internal sealed record IndicatorRow
{
    public required SourceLine Line { get; init; }

    public required string Name { get; init; }

    public string? Kind { get; init; }

    public string? Expected { get; init; }

    public string? Reached { get; init; }

    public ImmutableSortedDictionary<int, string> History { get; init; } = ImmutableSortedDictionary<int, string>.Empty;

    public string? Note { get; init; }
}
