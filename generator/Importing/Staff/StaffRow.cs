using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Staff;

/// <summary>A row of a staff table: read to be counted, never to be written.</summary>
public sealed record StaffRow
{
    /// <summary>The printed name: the same words are the same person.</summary>
    public required string Person { get; init; }

    public required string Role { get; init; }

    public string? Category { get; init; }

    /// <summary>Percent of the person's time.</summary>
    public decimal? Effort { get; init; }

    /// <summary>A manager (dirigente, posizione organizzativa): counted apart from those they lead.</summary>
    public bool IsHead { get; init; }

    public Slug? Sheet { get; init; }

    public Slug? Objective { get; init; }

    /// <summary>The centre of the sheet or objective.</summary>
    public required Slug Centre { get; init; }

    public required SourceLine Line { get; init; }
}
