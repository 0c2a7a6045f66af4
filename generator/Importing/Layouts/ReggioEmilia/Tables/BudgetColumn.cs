namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>A column of amounts: «Entrate Correnti», «Spese Investimenti».</summary>
/// <param name="TitleKind">corrente or investimento.</param>
internal readonly record struct BudgetColumn(Direction Direction, string TitleKind)
{
    /// <summary>The column with that heading, or null.</summary>
    public static BudgetColumn? Of(string heading) => heading switch
    {
        "Entrate Correnti" => new BudgetColumn(Direction.Revenue, "corrente"),
        "Entrate Investimenti" => new BudgetColumn(Direction.Revenue, "investimento"),
        "Spese Correnti" => new BudgetColumn(Direction.Expenditure, "corrente"),
        "Spese Investimenti" => new BudgetColumn(Direction.Expenditure, "investimento"),
        _ => null,
    };
}
