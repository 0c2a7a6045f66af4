namespace PegOpenData.Publishing.Diff;

/// <summary>A value that is not the same in the two versions.</summary>
/// <param name="Name">The field in Italian, as in a sentence.</param>
/// <param name="From">Null where there was none, or where it is not to be told.</param>
/// <param name="To">As <paramref name="From"/>, for the newer version.</param>
/// <param name="IsTold">False where only that it changed may be said.</param>
public sealed record FieldDiff(string Name, DiffTopic Topic, string? From, string? To, bool IsTold);
