namespace PegOpenData.Importing.Workbooks.Sources;

/// <summary>Words as tables are compared by them.</summary>
internal static class CellWords
{
    /// <summary>Case, line breaks and rows of blanks make no difference.</summary>
    public static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>Nor do accents, dashes and stops: only letters and digits are left.</summary>
    public static string Bare(string text) => string.Concat(text.ToLowerInvariant().Select(Unaccented).Where(char.IsAsciiLetterOrDigit));

    /// <param name="letter">Small.</param>
    public static char Unaccented(char letter) => letter switch
    {
        'à' or 'á' => 'a',
        'è' or 'é' => 'e',
        'ì' or 'í' => 'i',
        'ò' or 'ó' => 'o',
        'ù' or 'ú' => 'u',
        _ => letter,
    };
}
