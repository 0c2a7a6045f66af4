using System.Globalization;

namespace PegOpenData.Cli.Revisions;

/// <summary>Which plans changed since a revision, and on which day, by the commits alone: no clock, and nothing that is not committed.</summary>
internal static class ChangedPlans
{
    /// <summary>Begins what the log says of a commit; no path begins so.</summary>
    private const char Commit = '\u0001';

    private const string Head = "HEAD";

    private static readonly string[] Unpublished = ["avvisi-noti.csv"];

    public static IReadOnlyList<ChangedPlan> Since(Revision revision)
    {
        var days = Days(revision);
        var now = revision with { Commit = Head, Name = Head };
        return
        [
            .. Differing(revision).Where(file => PlanOf(file.Path) is { } plan && days.ContainsKey(plan)).GroupBy(file => PlanOf(file.Path)!, StringComparer.Ordinal)
                .Where(plan => !IsSame(revision, now, plan)).OrderBy(plan => plan.Key, StringComparer.Ordinal)
                .Select(plan => new ChangedPlan(plan.Key, days[plan.Key], plan.Contains(($"{plan.Key}/piano.yaml", 'A')))),
        ];
    }

    private static bool IsSame(Revision before, Revision now, IGrouping<string, (string Path, char Change)> plan) =>
        plan.All(file => file.Change == 'M') && SamePlan.At(before, now, plan.Key, plan.Select(file => file.Path[(plan.Key.Length + 1)..]));

    /// <summary>Every file that differs, with what became of it: <c>A</c> is added.</summary>
    private static HashSet<(string Path, char Change)> Differing(Revision revision)
    {
        var words = Ask(revision, "diff-tree", "-r", "-z", "--no-renames", "--name-status", revision.Commit, Head);
        return [.. words.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (pair[1][revision.Folder.Prefix.Length..], pair[0][0]))];
    }

    /// <summary>By plan the newest day of a commit since then that touched its files: its author's, which is no other after a rebase.</summary>
    private static Dictionary<string, DateOnly> Days(Revision revision)
    {
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        var day = default(DateOnly);
        foreach (var word in Ask(revision, "log", "-z", "--no-renames", "--name-only", "--format=%x01%as", $"{revision.Commit}..{Head}"))
        {
            if (word[0] == Commit)
            {
                day = DateOnly.ParseExact(word[1..], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
            else if (PlanOf(word[revision.Folder.Prefix.Length..]) is { } plan && day > days.GetValueOrDefault(plan))
            {
                days[plan] = day;
            }
        }

        return days;
    }

    private static IEnumerable<string> Ask(Revision revision, params IEnumerable<string> question)
    {
        var answer = revision.Folder.Git.Text([.. question, "--", .. revision.Folder.Prefix is { Length: > 0 } prefix ? new[] { prefix } : []]) ?? "";
        return answer.Split('\0').Select(word => word.TrimStart('\n')).Where(word => word.Length > 0);
    }

    /// <summary><c>ente/piano</c> where the file is of the data of a plan.</summary>
    private static string? PlanOf(string path)
    {
        var steps = path.Split('/');
        return steps.Length > 2 && Path.GetExtension(path) is ".yaml" or ".csv" && !Unpublished.Contains(steps[^1]) ? $"{steps[0]}/{steps[1]}" : null;
    }
}
