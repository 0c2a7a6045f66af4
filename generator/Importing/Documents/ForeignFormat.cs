namespace PegOpenData.Importing.Documents;

/// <summary>Formats that are given in place of their text, known by their first bytes.</summary>
internal static class ForeignFormat
{
    /// <summary>What the file is, as the end of a sentence; null where it may be a text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF"u8) ? "è un PDF"
        : bytes.StartsWith("PK\u0003\u0004"u8) ? "è un documento di Office o un archivio"
        : bytes.StartsWith("{\\rtf"u8) ? "è un RTF"
        : bytes.StartsWith((byte[])[0xD0, 0xCF, 0x11, 0xE0]) ? "è un documento di Office"
        : null;
}
