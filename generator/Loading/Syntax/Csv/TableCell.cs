namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>A cell as it stands in a table.</summary>
/// <param name="Text">As it is shown; blanks around it are gone, unless quotes held them.</param>
public readonly record struct TableCell(string Text, SourceSpan Span)
{
    /// <summary>What a workbook knows of the cell beside its words; null for a text, as every cell of a CSV file is.</summary>
    public TypedValue? Value { get; init; }

    public bool IsEmpty => Text.Length == 0;
}
