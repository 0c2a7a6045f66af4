namespace PegOpenData.Cli.Reports.Differences;

/// <summary>A line of a comparison.</summary>
/// <param name="Level">How far below the plan it stands, from 0.</param>
/// <param name="IsDetail">It tells a change, and does not only say what the next lines are about.</param>
internal sealed record DiffLine(int Level, string Text, bool IsDetail);
