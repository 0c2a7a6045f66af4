using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using PegOpenData.Workbooks.Reading.Archives;
using PegOpenData.Workbooks.Reading.Ods;
using PegOpenData.Workbooks.Reading.Xlsx;

namespace PegOpenData.Workbooks.Reading;

/// <summary>Reads .xlsx and .ods by what is in the file, whatever its name. A file that cannot be read is one finding, never an exception.</summary>
public static class WorkbookReader
{
    private static readonly byte[] Zip = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Of files that say they are a workbook, also of kinds that are not read.</summary>
    private static readonly string[] Endings = [".xlsx", ".ods", ".xls", ".xlsm", ".xlsb", ".xltx", ".fods"];

    /// <summary>The file is a workbook by its bytes, or says it is by its name.</summary>
    public static bool IsWorkbook(SourceFile file) =>
        Endings.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase) || IsWorkbook(file.Content.Span);

    /// <summary>The bytes are those of a workbook of any kind, also of one that cannot be read.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Zip) || bytes.StartsWith(Compound);

    /// <summary>The sheets, or null with the reason in <paramref name="bag"/>.</summary>
    public static WorkbookContent? Read(SourceFile file, DiagnosticBag bag)
    {
        try
        {
            return Read(file);
        }
        catch (UnreadableWorkbookException reason)
        {
            bag.Add(reason.At(SourceSpan.Start(file.Path)));
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            bag.Add(Errors.Workbooks.Damaged(SourceSpan.Start(file.Path), UnreadableWorkbookException.WrongPart));
        }

        return null;
    }

    private static WorkbookContent Read(SourceFile file)
    {
        var bytes = file.Content.Span;
        if (bytes.StartsWith(Compound))
        {
            var isEncrypted = bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
            throw new UnreadableWorkbookException(isEncrypted ? Errors.Workbooks.Encrypted : Errors.Workbooks.OldFormat);
        }

        if (!bytes.StartsWith(Zip))
        {
            throw Disguise.Of(bytes) is { } what
                ? new UnreadableWorkbookException(at => Errors.Workbooks.OnlyByName(at, what))
                : UnreadableWorkbookException.Damaged("non comincia come un .xlsx o un .ods");
        }

        using var stream = StreamOf(file.Content);
        return new ArchiveInspection(stream).Run() == ArchiveKind.OpenDocument
            ? new WorkbookContent(file.Path, OdsReader.Read(stream))
            : new WorkbookContent(file.Path, XlsxReader.Read(stream));
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var bytes)
        ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);

    /// <summary>How the libraries that open archives, packages and XML speak of bytes that are wrong, also of an attribute that is no number.</summary>
    private static bool IsOfTheFile(Exception fault) => fault
        is IOException or XmlException or OpenXmlPackageException or FileFormatException or FormatException or OverflowException
        or NotSupportedException or InvalidDataException;
}
