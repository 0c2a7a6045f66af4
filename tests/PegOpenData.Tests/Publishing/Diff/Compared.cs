using PegOpenData.Cli.Reports.Differences;
using PegOpenData.Publishing.Diff;
using PegOpenData.Tests.Loading;

namespace PegOpenData.Tests.Publishing.Diff;

/// <summary>Two plans read from words and compared.</summary>
internal static class Compared
{
    public static DataDiff Of(string before, string after) => Of(LoadedPlan.Of(before), LoadedPlan.Of(after));

    public static DataDiff Of(LoadedPlan before, LoadedPlan after) => DataComparison.Of(Version(before), Version(after));

    public static DataVersion Version(LoadedPlan plan) => new(plan.Publication.Administrations, "", plan.Findings);

    /// <summary>What is told below the plan.</summary>
    public static IEnumerable<string> Details(this DataDiff diff) => DiffLines.Of(diff).Where(line => line.IsDetail).Select(line => line.Text.Replace('\u00a0', ' '));
}
