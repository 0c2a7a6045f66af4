using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Summaries;

/// <summary>A product or project in the summary of its centre.</summary>
/// <param name="Budget">Null where the cell is empty, which is not zero.</param>
/// <param name="Share">Percent of the budget of the centre.</param>
internal sealed record SummaryRow(SourceLine Line, string Code, string Title, Strategy Strategy, Amount? Budget, decimal? Share);
