namespace PegOpenData.Publishing.Site.Views;

/// <summary>What was expected and what was reached in one year.</summary>
public sealed record YearRow(int Year, Target? Target, Result? Result);
