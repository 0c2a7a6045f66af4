using System.Text;

namespace PegOpenData.Workbooks.Reading;

/// <summary>What other programs save under the name of a workbook, for a spreadsheet opens it all the same.</summary>
internal static class Disguise
{
    private const int Enough = 2_000;

    /// <summary>What the file is, as the end of a sentence; null where nobody can tell.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, Enough)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return Has(head, "urn:schemas-microsoft-com:office:spreadsheet") || Has(head, "office:document") ? "un foglio di calcolo in XML"
            : head.StartsWith('<') && (Has(head, "<html") || Has(head, "<table") || Has(head, "<meta")) ? "una pagina HTML"
            : IsTable(head) ? "un testo con separatori (CSV)"
            : null;
    }

    private static bool Has(string head, string words) => head.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>No sign but those of a text, and a separator in the first line.</summary>
    private static bool IsTable(string head) =>
        !head.Any(sign => char.IsControl(sign) && sign is not ('\r' or '\n' or '\t')) && head.Split('\n')[0].AsSpan().IndexOfAny(";,\t") > 0;
}
