using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

/// <summary>A phase as printed.</summary>
internal sealed record PhaseRow
{
    public required SourceLine Line { get; init; }

    public required string Name { get; init; }

    public decimal? Weight { get; init; }

    public decimal? Completion { get; init; }

    public Period Planned { get; init; }

    public Period Actual { get; init; }

    public string? Role { get; init; }

    public string? Centre { get; init; }

    public string? Note { get; init; }
}
