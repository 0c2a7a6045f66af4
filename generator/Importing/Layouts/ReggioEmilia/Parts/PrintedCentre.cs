using System.Collections.Immutable;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;
using PegOpenData.Importing.Layouts.ReggioEmilia.Summaries;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Parts;

/// <summary>A centre with what its pages print.</summary>
internal sealed record PrintedCentre
{
    public required SourceLine Line { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required Responsible Responsible { get; init; }

    public required Summary Summary { get; init; }

    public required ImmutableArray<PrintedSheet> Sheets { get; init; }
}
