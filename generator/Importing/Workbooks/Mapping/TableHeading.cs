namespace PegOpenData.Importing.Workbooks.Mapping;

/// <summary>What stands over a column.</summary>
/// <param name="Text">Of all its rows of headings, from above: <c>Valore atteso / 2026</c>.</param>
/// <param name="Last">Of the lowest row alone.</param>
internal sealed record TableHeading(int Column, string Text, string Last, SourceSpan Span);
