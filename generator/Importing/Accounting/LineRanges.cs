using System.Globalization;

namespace PegOpenData.Importing.Accounting;

/// <summary>Writes line numbers as a person would: <c>3, 5–7, 12</c>.</summary>
public static class LineRanges
{
    private const int Told = 8;

    /// <param name="numbers">In rising order.</param>
    public static string ToText(IEnumerable<int> numbers)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var number in numbers)
        {
            if (ranges.Count > 0 && ranges[^1].Last == number - 1)
            {
                ranges[^1] = (ranges[^1].First, number);
            }
            else
            {
                ranges.Add((number, number));
            }
        }

        return string.Join(", ", ranges.Select(ToText));
    }

    /// <summary>The first ranges of a list, for a person: <c>3, 5–7 e altre</c>.</summary>
    public static string Shorten(string ranges)
    {
        var all = ranges.Split(", ");
        return all.Length <= Told ? ranges : $"{string.Join(", ", all.Take(Told))} e altre";
    }

    private static string ToText((int First, int Last) range) => range.First == range.Last
        ? range.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{range.First}–{range.Last}");
}
