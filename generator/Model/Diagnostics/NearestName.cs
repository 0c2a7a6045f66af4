namespace PegOpenData.Model.Diagnostics;

/// <summary>Finds the known name a misspelt one was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>The nearest of <paramref name="known"/>, or null where all are further.</summary>
    /// <param name="lettersForOneEdit">How many letters of the name allow an edit: by default one in three may be wrong.</param>
    public static string? Of(string name, IEnumerable<string> known, int lettersForOneEdit = 3)
    {
        var limit = Math.Max(1, name.Length / lettersForOneEdit);
        return known
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= limit)
            .Select(candidate => (candidate, Distance: Distance(name, candidate)))
            .Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>Edits (insert, delete, replace, swap of neighbours) between two names, case ignored.</summary>
    private static int Distance(string a, string b)
    {
        a = a.ToLowerInvariant();
        b = b.ToLowerInvariant();
        var (before, above, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Step(new Rows(before, above, row), a, b, i, j);
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }

    private static int Step(Rows rows, string a, string b, int i, int j)
    {
        var replace = rows.Above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var best = Math.Min(replace, Math.Min(rows.Above[j], rows.Current[j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, rows.Before[j - 2] + 1) : best;
    }

    /// <summary>The only rows of the table of distances that a step looks at.</summary>
    private readonly record struct Rows(int[] Before, int[] Above, int[] Current);
}
