using PegOpenData.Cli.Revisions;

namespace PegOpenData.Cli.Deliveries;

/// <summary>The delivered files that commits brought or changed, as git knows them.</summary>
internal static class ChangedDeliveries
{
    /// <param name="bases">A file counts where it has changed since each of them: what a branch took over from another was imported there.</param>
    /// <param name="fault">Why there is no answer.</param>
    /// <returns>Paths from the folder where the program runs, sorted; null with a fault.</returns>
    public static IReadOnlyList<string>? Since(IEnumerable<string> bases, string data, out string fault)
    {
        fault = "";
        HashSet<string>? changed = null;
        foreach (var name in bases.Where(name => !IsNothing(name)))
        {
            if (Revision.Find(name, data, out fault) is not { } revision)
            {
                return null;
            }

            string[] options = ["diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", $"--relative={revision.Folder.Prefix}"];
            if (revision.Folder.Git.Text([.. options, $"{revision.Commit}...HEAD"]) is not { } listed)
            {
                fault = $"Fra «{name}» e HEAD non c'è un antenato comune. In un flusso di lavoro serve fetch-depth: 0.";
                return null;
            }

            var names = listed.Split('\0', StringSplitOptions.RemoveEmptyEntries);
            changed = changed is null ? [.. names] : [.. changed.Intersect(names, StringComparer.Ordinal)];
        }

        return [.. (changed ?? []).Where(Delivery.IsMeant).Order(StringComparer.Ordinal).Select(path => $"{data}/{path}")];
    }

    /// <summary>The word of git, all zeros, for what was there before a new branch.</summary>
    private static bool IsNothing(string name) => name.Length > 0 && name.All(letter => letter == '0');
}
