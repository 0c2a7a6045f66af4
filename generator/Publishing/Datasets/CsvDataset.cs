using System.Buffers;
using System.Text;

namespace PegOpenData.Publishing.Datasets;

/// <summary>A table as CSV: RFC 4180, UTF-8 without BOM, comma, CRLF, one header row.</summary>
public sealed class CsvDataset(UrlPath url, Table table) : IDataset
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public UrlPath Url { get; } = url;

    public void Export(Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        WriteRow(writer, table.Columns.Select(column => column.Name));
        foreach (var row in table.Cells)
        {
            WriteRow(writer, row);
        }
    }

    private static void WriteRow(StreamWriter writer, IEnumerable<string?> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                writer.Write(',');
            }

            first = false;
            WriteCell(writer, cell ?? "");
        }

        writer.WriteLine();
    }

    private static void WriteCell(StreamWriter writer, string cell)
    {
        if (cell.AsSpan().ContainsAny(Special) || cell.AsSpan().Trim().Length != cell.Length)
        {
            writer.Write($"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }
        else
        {
            writer.Write(cell);
        }
    }
}
