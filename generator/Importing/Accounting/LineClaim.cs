namespace PegOpenData.Importing.Accounting;

/// <summary>What became of one line.</summary>
/// <param name="What">The collection or part it went to; for a discarded line, the reason.</param>
public sealed record LineClaim(int Line, LineRole Role, string What);
