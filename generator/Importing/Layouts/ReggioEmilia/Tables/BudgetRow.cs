using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>A budget line as printed.</summary>
/// <param name="Chapter">With its leading zeros.</param>
/// <param name="Article">With its leading zeros.</param>
internal sealed record BudgetRow(SourceLine Line, string Chapter, string Article, string Description, BudgetColumn Column, Amount Amount);
