using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Records;

/// <summary>Values that are 1 for yes and 0 for no, where the name of the indicator or its note says so.</summary>
internal static partial class BooleanValues
{
    public static bool AreDeclaredIn(string name, string? note) => Declaration().IsMatch(name) || Declaration().IsMatch(note ?? "");

    /// <summary>Yes or no where it is declared and the value is 1 or 0; otherwise the printed words alone.</summary>
    public static Reading Read(string printed, bool isBoolean) =>
        isBoolean && ItalianNumber.Read(printed) is { } number && number is 0 or 1
            ? new Reading { Kind = ReadingKind.Boolean, Value = decimal.Truncate(number) }
            : Reading.OfText;

    [GeneratedRegex(@"\b(s[iì]|fatto)\s*=\s*1\s*,?\s*(no|non fatto)\s*=\s*0\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
