using System.Text;
using CsvHelper;
using PegOpenData.Publishing.Datasets;

namespace PegOpenData.Tests.Publishing;

public sealed class CsvDatasetTests
{
    private static readonly string?[] Nasty = ["plain", "with, comma", "with \"quotes\"", "two\nlines", "two\r\nlines", " spaces ", "=1+1", "-149800.00", "à €", "", null, "😀"];

    [Fact]
    public void Is_what_an_independent_reader_reads_back()
    {
        using var reader = CsvReader.FromText(Export([Nasty]), new CsvReaderOptions { Separator = ',', HasHeader = false });
        Assert.Equal(Nasty.Select((_, i) => $"c{i}"), Read(reader));
        Assert.Equal(Nasty.Select(cell => cell ?? ""), Read(reader));
        Assert.False(reader.Read());
    }

    [Fact]
    public void Has_no_mark_at_its_head_and_ends_its_lines_as_the_standard_says()
    {
        var text = Export([["a", "b"]]);
        Assert.Equal("c0,c1\r\na,b\r\n", text);
    }

    private static List<string> Read(CsvReader reader)
    {
        Assert.True(reader.Read());
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
    }

    private static string Export(string?[][] rows)
    {
        var table = new Table
        {
            Name = "prova",
            Rows = rows.Length,
            Columns = [.. rows[0].Select((_, i) => ($"c{i}", ColumnType.Text))],
            Cells = rows,
        };
        using var stream = new MemoryStream();
        new CsvDataset(UrlPath.Parse("/prova.csv"), table).Export(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
