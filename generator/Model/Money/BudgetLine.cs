using System.Collections.Immutable;

namespace PegOpenData.Model.Money;

/// <summary>Risorsa: a line of the budget assigned to an objective or a sheet.</summary>
public sealed record BudgetLine : Entity
{
    public override string Collection => "risorse";

    public Slug? Objective { get; init; }

    public Slug? Sheet { get; init; }

    public required Direction Direction { get; init; }

    /// <summary>The title of the budget, 1–9.</summary>
    public string? Title { get; init; }

    /// <summary>The title's short kind: corrente, investimento …</summary>
    public string? TitleKind { get; init; }

    /// <summary>Tipologia (revenue) or macroaggregato (expenditure).</summary>
    public string? Aggregate { get; init; }

    /// <summary>Financial year.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>Capitolo, with its leading zeros.</summary>
    public string? Chapter { get; init; }

    /// <summary>Articolo, with its leading zeros.</summary>
    public string? Article { get; init; }

    public string? BudgetCode { get; init; }

    /// <summary>Piano dei conti finanziario.</summary>
    public string? FinancialPlan { get; init; }

    /// <summary>Missione of D.Lgs. 118/2011, two digits.</summary>
    public string? Mission { get; init; }

    /// <summary>Programma of D.Lgs. 118/2011, two digits within the missione.</summary>
    public string? Programme { get; init; }

    /// <summary>Codice unico di progetto.</summary>
    public string? Cup { get; init; }

    /// <summary>competenza, cassa or residui.</summary>
    public string? Basis { get; init; }

    public string? Description { get; init; }

    /// <summary>Planned amounts by year; a single printed amount stands under its financial year.</summary>
    public ImmutableSortedDictionary<int, Amount> Planned { get; init; } = ImmutableSortedDictionary<int, Amount>.Empty;

    /// <summary>Assestato: after the year's variations.</summary>
    public Amount? Adjusted { get; init; }

    /// <summary>Impegnato or accertato.</summary>
    public Amount? Committed { get; init; }

    /// <summary>Pagato or riscosso.</summary>
    public Amount? Settled { get; init; }
}
