using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PegOpenData.Workbooks.Reading.Archives;

/// <summary>
/// Goes once through the whole archive before anything is understood: what comes out of it is counted, every XML part must be whole, not too deep and
/// without a DTD, and macros, links to other files and names that leave the archive are refused.
/// </summary>
internal sealed class ArchiveInspection(Stream stream)
{
    private const int MostEntries = 2_000;
    private const long MostBytes = 512L * 1024 * 1024;
    private const long FreeBytes = 16L * 1024 * 1024;

    /// <summary>Sheets of a real plan shrink ten to forty times; a bomb a thousand.</summary>
    private const int MostShrinking = 150;

    /// <summary>A workbook nests a dozen elements; what reads it calls itself for each.</summary>
    private const int MostDepth = 128;

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        CloseInput = true,
    };

    private static readonly XmlReaderSettings Lenient = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        CloseInput = true,
    };

    private long total;

    /// <exception cref="UnreadableWorkbookException">The archive must not be read.</exception>
    public ArchiveKind Run()
    {
        using var archive = Open();
        if (archive.Entries.Count > MostEntries)
        {
            throw UnreadableWorkbookException.Unsafe($"contiene più di {MostEntries} parti");
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            RefuseName(entry.FullName, names.Add(entry.FullName));
        }

        RefuseKind(names);
        foreach (var entry in archive.Entries)
        {
            Inspect(entry);
        }

        stream.Position = 0;
        return KindOf(names);
    }

    private ZipArchive Open()
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8);
        }
        catch (InvalidDataException)
        {
            throw UnreadableWorkbookException.Damaged("è tronca, o non è un archivio zip intero");
        }
    }

    private static ArchiveKind KindOf(HashSet<string> names)
    {
        if (names.Contains("[Content_Types].xml") && names.Contains("_rels/.rels"))
        {
            return ArchiveKind.OpenXml;
        }

        // A package is asked for its parts whatever their case, an archive of OpenDocument is not.
        return names.TryGetValue("content.xml", out var content) && content == "content.xml"
            ? ArchiveKind.OpenDocument
            : throw UnreadableWorkbookException.Damaged("le mancano le parti che ogni .xlsx e ogni .ods ha");
    }

    private static void RefuseName(string name, bool isFirst)
    {
        var leaves = name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains("..");
        if (leaves || !isFirst)
        {
            throw UnreadableWorkbookException.Unsafe(leaves ? "una sua parte ha un nome che porta fuori dal file" : "due sue parti hanno lo stesso nome");
        }
    }

    private static void RefuseKind(HashSet<string> names)
    {
        if (names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)
            || name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableWorkbookException(Errors.Workbooks.Macros);
        }

        if (names.Contains("xl/workbook.bin"))
        {
            throw new UnreadableWorkbookException(Errors.Workbooks.OldFormat);
        }

        if (names.Any(name => name.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableWorkbookException(Errors.Workbooks.ExternalLinks);
        }
    }

    private void Inspect(ZipArchiveEntry entry)
    {
        var isNamedXml = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        if (isNamedXml)
        {
            InspectXml(Opened(entry), entry.FullName);
            return;
        }

        // A relationship may name any part as a sheet. A drawing need not be well formed, nor without a DTD: only its depth can do harm.
        if (BeginsAsXml(entry))
        {
            InspectDepth(entry);
        }

        using var counted = Opened(entry);
        counted.CopyTo(Stream.Null);
    }

    private CountedStream Opened(ZipArchiveEntry entry) => new(OpenEntry(entry), Count);

    /// <summary>The first sign after the marks and the zeros of an encoding, and after blanks.</summary>
    private bool BeginsAsXml(ZipArchiveEntry entry)
    {
        using var part = new BufferedStream(Opened(entry));
        int sign;
        do
        {
            sign = part.ReadByte();
        }
        while (sign is 0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0 or ' ' or '\t' or '\r' or '\n');
        return sign == '<';
    }

    private void InspectDepth(ZipArchiveEntry entry)
    {
        try
        {
            Walk(Opened(entry), entry.FullName, Lenient);
        }
        catch (XmlException)
        {
            // Whoever reads the part stops at the same place.
        }
    }

    private static Stream OpenEntry(ZipArchiveEntry entry) => entry.IsEncrypted
        ? throw new UnreadableWorkbookException(Errors.Workbooks.Encrypted)
        : entry.Open();

    private static void InspectXml(Stream part, string name)
    {
        try
        {
            Walk(part, name, Safe);
        }
        catch (XmlException fault)
        {
            throw fault.Message.Contains("DTD", StringComparison.Ordinal)
                ? UnreadableWorkbookException.Unsafe("definisce entità esterne o una DTD")
                : UnreadableWorkbookException.Damaged($"la parte «{name}» non è XML ben formato");
        }
    }

    private static void Walk(Stream part, string name, XmlReaderSettings settings)
    {
        using var xml = XmlReader.Create(part, settings);
        while (xml.Read())
        {
            if (xml.Depth > MostDepth)
            {
                throw UnreadableWorkbookException.Unsafe($"la parte «{name}» è annidata troppo a fondo");
            }

            RefuseElement(xml);
        }
    }

    /// <summary>A spreadsheet of the OpenDocument family says in its manifest that a part is encrypted.</summary>
    private static void RefuseElement(XmlReader xml)
    {
        if (xml is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" })
        {
            throw new UnreadableWorkbookException(Errors.Workbooks.Encrypted);
        }
    }

    private void Count(int read)
    {
        total += read;
        if (total > MostBytes || total > Math.Max(FreeBytes, stream.Length * MostShrinking))
        {
            throw UnreadableWorkbookException.Unsafe("una volta aperta diventa enormemente più grande di quanto pesa (bomba zip)");
        }
    }
}
