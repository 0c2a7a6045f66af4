namespace PegOpenData.Model.Organisation;

/// <summary>Personale: how many people of a role and category work on a sheet, an objective, in a centre or (none given) for the plan; never a name, never fewer than three.</summary>
public sealed record StaffGroup
{
    public Slug? Sheet { get; init; }

    public Slug? Objective { get; init; }

    public Slug? Centre { get; init; }

    /// <summary>It is told of the plan as a whole, because it would be too small for any of its parts.</summary>
    public bool IsOfWholePlan => Sheet is null && Objective is null && Centre is null;

    public required string Role { get; init; }

    public string? Category { get; init; }

    public required int People { get; init; }

    /// <summary>Sum of the shares of time, in percent of one person: 250 is two people and a half.</summary>
    public decimal? Effort { get; init; }

    public string? Note { get; init; }

    public Provenance? Provenance { get; init; }

    public required Source Source { get; init; }
}
