using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PegOpenData.Workbooks.Writing;

/// <summary>The zip archive that a workbook is: the same parts give the same bytes, whatever the day and the machine.</summary>
internal sealed class Archive(Stream output) : IDisposable
{
    /// <summary>The earliest that a zip archive can say.</summary>
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
    };

    private readonly ZipArchive zip = new(output, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a part, open until <paramref name="write"/> returns: one at a time, so nothing is kept in memory.</summary>
    public void Add(string name, Action<XmlWriter> write)
    {
        using var part = Open(name, CompressionLevel.Optimal);
        using var xml = XmlWriter.Create(part, Settings);
        write(xml);
    }

    /// <summary>Adds a part of plain text as it is, not compressed.</summary>
    public void AddStored(string name, string text)
    {
        using var part = Open(name, CompressionLevel.NoCompression);
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    public void Dispose() => zip.Dispose();

    private Stream Open(string name, CompressionLevel level)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = Timeless;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }
}
