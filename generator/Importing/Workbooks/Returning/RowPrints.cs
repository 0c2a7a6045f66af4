using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>
/// Fingerprints: the first eight bytes of the SHA-256 of which record a row is, and of what it says. The same for what an export writes, what the data
/// hold and what a workbook brings back.
/// </summary>
internal sealed class RowPrints
{
    /// <summary>Of nothing that is left out.</summary>
    private static readonly HashSet<string> None = [];

    private readonly Dictionary<string, RowFields?> sheets = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, int> seen = [];
    private readonly ArrayBufferWriter<byte> buffer = new();

    /// <summary>Which record it is. Of those that nothing tells apart the second is another.</summary>
    public (ulong Print, int Before) KeyOf(string sheet, MappingNode record) => Numbered(KeyOf(RecordKey.Of(sheet, record, default)));

    /// <summary>The first of its key.</summary>
    public ulong KeyOf(RecordKey key) => Print(key.Collection, key.Words);

    /// <summary>Which list of which record it is.</summary>
    public ulong KeyOf(PartList list, MappingNode owner) => Print(list.Sheet, (owner["id"] as ScalarNode)?.Text ?? "", list.Path);

    /// <param name="without">The columns that are not looked at.</param>
    public ulong Of(string sheet, MappingNode record, IReadOnlySet<string>? without = null)
    {
        Put(FieldsOf(sheet, record), without ?? None);
        return Taken();
    }

    /// <summary>Of the whole list, in its order.</summary>
    public ulong Of(PartList list, IReadOnlySet<string>? without = null)
    {
        foreach (var item in list.Items.Items.OfType<MappingNode>())
        {
            Put(FieldsOf(list.Sheet, item), without ?? None);
            Put("\u001d");
        }

        return Taken();
    }

    public IReadOnlyList<PartList> ListsOf(string sheet, MappingNode record) =>
        Read(sheet, record) is { Lists.Count: > 0 } read ? [.. read.Lists.Where(list => SheetOf(list.Sheet) is not null)] : [];

    public IReadOnlyList<(string Column, string Text)> FieldsOf(string sheet, MappingNode record) => Read(sheet, record)?.Fields ?? [];

    private RowFields? Read(string sheet, MappingNode record)
    {
        var fields = SheetOf(sheet);
        fields?.Read(record);
        return fields;
    }

    private RowFields? SheetOf(string name) => sheets.TryGetValue(name, out var known) ? known
        : sheets[name] = PlanWorksheets.Named(name) is { } sheet ? new RowFields(sheet) : null;

    private (ulong Print, int Before) Numbered(ulong print)
    {
        var before = seen.GetValueOrDefault(print);
        seen[print] = before + 1;
        return (print + (ulong)before, before);
    }

    private ulong Print(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            Put(word);
        }

        return Taken();
    }

    private void Put(IReadOnlyList<(string Column, string Text)> fields, IReadOnlySet<string> without)
    {
        foreach (var (column, text) in fields)
        {
            if (!without.Contains(column))
            {
                Put(column);
                Put(text);
            }
        }
    }

    private void Put(string text)
    {
        Encoding.UTF8.GetBytes(text, buffer);
        buffer.Write<byte>([0x1e]);
    }

    private ulong Taken()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.WrittenSpan, hash);
        buffer.ResetWrittenCount();
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
