using System.Collections.Immutable;

namespace PegOpenData.Model.Objectives;

/// <summary>Scheda (progetto, prodotto, servizio): groups objectives and owns money and people.</summary>
public sealed record Sheet : Entity
{
    public override string Collection => "schede";

    public string? Code { get; init; }

    public required string Title { get; init; }

    public string? Kind { get; init; }

    public Slug? Centre { get; init; }

    public ImmutableArray<Slug> Lines { get; init; } = [];

    /// <summary>Markdown.</summary>
    public string? Description { get; init; }
}
