using System.Text;

namespace PegOpenData.Importing.Documents;

/// <summary>
/// Letters and accents as one character each: some systems write <c>à</c> as <c>a</c> and a mark, and no label would be recognised. By table,
/// since with invariant globalization <c>string.Normalize</c> puts nothing together.
/// </summary>
internal static class ComposedText
{
    private const string Letters = "aeiouAEIOU";

    /// <summary>Grave, acute, circumflex and diaeresis, with the letters they make in the order of <see cref="Letters"/>.</summary>
    private static readonly (char Mark, string Composed)[] Marks =
        [('\u0300', "àèìòùÀÈÌÒÙ"), ('\u0301', "áéíóúÁÉÍÓÚ"), ('\u0302', "âêîôûÂÊÎÔÛ"), ('\u0308', "äëïöüÄËÏÖÜ")];

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036f'))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var mark = Array.Find(Marks, known => known.Mark == letter);
            var at = composed.Length > 0 && mark.Composed is not null ? Letters.IndexOf(composed[^1], StringComparison.Ordinal) : -1;
            if (at >= 0)
            {
                composed[^1] = mark.Composed![at];
            }
            else
            {
                composed.Append(letter);
            }
        }

        return composed.ToString();
    }
}
