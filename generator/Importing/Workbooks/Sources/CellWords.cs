namespace PegOpenData.Importing.Workbooks.Sources;

/// <summary>Words as tables are compared by them.</summary>
internal static class CellWords
{
    /// <summary>Case, line breaks and rows of blanks make no difference.</summary>
    public static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
