namespace PegOpenData.Importing.Workbooks.Sources;

/// <summary>A column of a table that a field takes its values from.</summary>
/// <param name="Column">From 1; 0 where the value is the same for every row and stands in no column.</param>
/// <param name="Field">Dotted where nested.</param>
/// <param name="Heading">Where its name stands.</param>
internal sealed record FieldColumn(int Column, string Field, SourceSpan Heading);
