namespace PegOpenData.Publishing.Diff;

/// <summary>The same record in the two versions; null where one has it not.</summary>
internal sealed record Pair<T>(T? Before, T? After)
    where T : Entity;
