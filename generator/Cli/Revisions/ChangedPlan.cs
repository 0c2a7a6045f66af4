namespace PegOpenData.Cli.Revisions;

/// <summary>A plan whose files do not say what they said in an earlier revision.</summary>
/// <param name="Path"><c>ente/piano</c>.</param>
/// <param name="Day">On which they were last written, by the commits.</param>
/// <param name="IsNew">The earlier revision had it not.</param>
internal sealed record ChangedPlan(string Path, DateOnly Day, bool IsNew);
