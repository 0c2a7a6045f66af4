namespace PegOpenData.Cli.Revisions;

/// <summary>A plan whose files are not those of an earlier revision.</summary>
/// <param name="Path"><c>ente/piano</c>.</param>
/// <param name="Day">Of the last commit that changed them.</param>
/// <param name="IsNew">The earlier revision had it not.</param>
internal sealed record ChangedPlan(string Path, DateOnly Day, bool IsNew);
