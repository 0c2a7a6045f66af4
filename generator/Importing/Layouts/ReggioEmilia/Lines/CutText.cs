using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

/// <summary>Texts that the program which printed the document had cut already: the words stay as they are, with a warning.</summary>
internal static partial class CutText
{
    /// <summary>The fields of that program hold 254 or 255 characters.</summary>
    private const int FieldLength = 254;

    public static void Check(ImportContext context, SourceSpan at, string column, string? text)
    {
        if (text is not null && (IsFull(text) || BrokenEnd().IsMatch(text)))
        {
            context.Found.Add(Errors.Importing.CutText(at, column));
        }
    }

    private static bool IsFull(string text) => text.Length >= FieldLength && text[^1] is not ('.' or '!' or '?' or ')');

    /// <summary>A date without the last digit of its year, a reference to another chapter that stops at its first letters.</summary>
    [GeneratedRegex(@"\b[0-9]{1,2}/[0-9]{1,2}/[0-9]{3}$|=\s*V(E(D|G)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenEnd();
}
