using PegOpenData.Workbooks.Reading;

namespace PegOpenData.Importing.Documents;

/// <summary>Formats that are given in place of their text, known by their first bytes.</summary>
internal static class ForeignFormat
{
    /// <summary>What the file is, as the end of a sentence; null where it may be a text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF"u8) ? "è un PDF"
        : bytes.StartsWith("{\\rtf"u8) ? "è un RTF"
        : WorkbookReader.IsWorkbook(bytes) ? "è un documento di Office o un archivio"
        : null;
}
