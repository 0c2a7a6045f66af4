using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

/// <summary>How texts of these documents end where the program that printed them had cut them, beside the ends that are the same everywhere.</summary>
internal static partial class BrokenEnd
{
    public static void Check(ImportContext context, SourceSpan at, string column, string? text) =>
        CutText.Check(context.Found, at, column, text, Shape());

    /// <summary>A date without the last digit of its year, a reference to another chapter that stops at its first letters.</summary>
    [GeneratedRegex(@"\b[0-9]{1,2}/[0-9]{1,2}/[0-9]{3}$|=\s*V(E(D|G)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
