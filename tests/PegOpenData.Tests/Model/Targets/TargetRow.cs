using System.Globalization;
using CsvHelper;

namespace PegOpenData.Tests.Model.Targets;

/// <summary>A target of a real document and its reading, both written by hand from the document: a row of targets.csv.</summary>
internal sealed record TargetRow
{
    public required string Document { get; init; }

    public required int Line { get; init; }

    public required string Words { get; init; }

    /// <summary>Filled in where what stands beside the words changes their reading.</summary>
    public required ReadingContext Context { get; init; }

    /// <summary>All fields of the reading, in the order of the columns.</summary>
    public required string Reading { get; init; }

    public static IReadOnlyList<TargetRow> All { get; } = Read();

    /// <summary>A reading as a row writes it.</summary>
    public static string Written(Reading reading) => string.Join(
        "; ",
        reading.Kind.Italian(), reading.Operator?.Italian(), Number(reading.Value), Number(reading.Maximum), reading.Unit, Day(reading.Date),
        reading.Precision?.Italian(), reading.Reference, reading.IsUncertain ? "sì" : "", string.Join(" | ", reading.Parts.Select(Part)));

    private static string Part(Reading part) => string.Join(
        ' ',
        new[] { part.Kind.Italian(), part.Operator?.Italian(), Number(part.Value), part.Unit, Day(part.Date), part.Precision?.Italian() }.Where(word => word is not null));

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<TargetRow> Read()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "tests/PegOpenData.Tests/Model/Targets/targets.csv"));
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<TargetRow>();
        while (csv.Read())
        {
            rows.Add(Row([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]));
        }

        return rows[1..];
    }

    private static TargetRow Row(string[] cells)
    {
        string? Beside(int column) => cells[column] is { Length: > 0 } words ? words : null;
        return new TargetRow
        {
            Document = cells[0],
            Line = int.TryParse(cells[1], CultureInfo.InvariantCulture, out var line) ? line : 0,
            Words = cells[2],
            Context = new ReadingContext(Beside(3), Beside(4), Beside(5)),
            Reading = string.Join("; ", cells[6..]),
        };
    }
}
