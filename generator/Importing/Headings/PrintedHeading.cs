using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Headings;

/// <summary>What a document prints of whose plan it is, and of which year: null for what it does not say.</summary>
public sealed record PrintedHeading
{
    public string? AdministrationName { get; init; }

    public int? Year { get; init; }

    /// <summary>As in <c>piano.yaml: tipo</c>.</summary>
    public string? PlanKind { get; init; }

    /// <summary>Where the heading stands, or the first line where there is none.</summary>
    public required SourceLine Line { get; init; }
}
