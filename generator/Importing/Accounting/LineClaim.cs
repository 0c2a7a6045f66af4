namespace PegOpenData.Importing.Accounting;

/// <summary>What became of one line.</summary>
/// <param name="What">The collection or part it went to; for a discarded line, the reason.</param>
public sealed record LineClaim(int Line, LineRole Role, string What)
{
    /// <summary>Of a workbook, whose every sheet counts its rows anew; null for a document.</summary>
    public string? Sheet { get; init; }
}
