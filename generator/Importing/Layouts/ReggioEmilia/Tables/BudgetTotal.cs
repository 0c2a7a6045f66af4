using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>The printed total of one column.</summary>
internal sealed record BudgetTotal(SourceLine Line, BudgetColumn Column, Amount Amount);
