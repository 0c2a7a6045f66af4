namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>A cell as it stands in the file.</summary>
/// <param name="Text">Blanks around it are gone, unless quotes held them.</param>
internal readonly record struct Cell(string Text, SourceSpan Span)
{
    public bool IsEmpty => Text.Length == 0;
}
