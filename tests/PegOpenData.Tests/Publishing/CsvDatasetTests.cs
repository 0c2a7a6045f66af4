using System.Globalization;
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
        using var reader = new CsvReader(new StringReader(Export([Nasty])), CultureInfo.InvariantCulture);
        Assert.True(reader.Read());
        Assert.Equal(Nasty.Select((_, i) => $"c{i}"), reader.Parser.Record!);
        Assert.True(reader.Read());
        Assert.Equal(Nasty.Select(cell => cell ?? ""), reader.Parser.Record!);
        Assert.False(reader.Read());
    }

    [Fact]
    public void Has_no_mark_at_its_head_and_ends_its_lines_as_the_standard_says()
    {
        var text = Export([["a", "b"]]);
        Assert.Equal("c0,c1\r\na,b\r\n", text);
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
