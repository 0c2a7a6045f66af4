namespace PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

/// <summary>What a line is by its words: level, weight and place say nothing in these documents.</summary>
internal enum TokenKind
{
    Text,
    Director,
    Product,
    SheetCode,
    StrategyTitle,
    ObjectiveKind,
    ObjectiveCode,
    PhasesTitle,
    BudgetTitle,

    /// <summary>A row of some table, which only the table before it can tell.</summary>
    Row,
    SummaryHeader,
    StrategyRow,
    IndicatorHeader,
    PhaseHeader,
    BudgetHeader,
    StaffHeader,

    /// <summary>Dashes under column names: a table that a page break left empty.</summary>
    Rule,
}
