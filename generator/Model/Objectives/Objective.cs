using System.Collections.Immutable;

namespace PegOpenData.Model.Objectives;

/// <summary>Obiettivo: what an office says it will do in the plan's period.</summary>
public sealed record Objective : Entity
{
    public override string Collection => "obiettivi";

    public string? Code { get; init; }

    /// <summary>Word for word as approved.</summary>
    public required string Title { get; init; }

    /// <summary>An open list: sviluppo, miglioramento, prioritario, ordinario, straordinario …</summary>
    public string? Kind { get; init; }

    public Slug? Centre { get; init; }

    public ImmutableArray<Slug> InvolvedCentres { get; init; } = [];

    /// <summary>The member of the political body the objective reports to, by office.</summary>
    public string? PoliticalLead { get; init; }

    public Responsible? Responsible { get; init; }

    public Slug? Sheet { get; init; }

    public ImmutableArray<Slug> Lines { get; init; } = [];

    public ImmutableArray<string> Themes { get; init; } = [];

    /// <summary>Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>The source holds prose that was left out here.</summary>
    public bool IsTextOmitted { get; init; }

    /// <summary>Percent among the objectives of the centre.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Percent that the indicators count within the objective.</summary>
    public decimal? IndicatorsWeight { get; init; }

    /// <summary>Percent that the phases count within the objective.</summary>
    public decimal? PhasesWeight { get; init; }

    public ImmutableArray<Section> Sections { get; init; } = [];

    public ImmutableArray<Progress> Progress { get; init; } = [];

    public ObjectiveStatus Status { get; init; }

    /// <summary>The act that postponed, cancelled or replaced it.</summary>
    public Act? StatusAct { get; init; }

    /// <summary>The same objective in an earlier plan, as <c>piano/id</c>.</summary>
    public string? Continues { get; init; }

    /// <summary>The law that wants public what the record tells of a person; null where it tells nothing of the kind.</summary>
    public string? PublishedUnder { get; init; }

    public DeclaredOutcome? DeclaredOutcome { get; init; }
}
