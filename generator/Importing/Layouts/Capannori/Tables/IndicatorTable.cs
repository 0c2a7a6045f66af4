using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Tables;

/// <summary>Indicatore: five columns spread over the fourteen of the Gantt that the table is glued to.</summary>
internal sealed partial class IndicatorTable(ImportContext context) : SheetTable(context, Shape, "indicatori", isNarrow: false)
{
    private const int FirstTarget = 4;
    private const int SecondTarget = 8;

    private static readonly TableShape Shape = new("Indicatore",
    [
        new("Indicatore"), new("Udm"), new("Valore di riferimento"), Empty, new("Atteso", YearHeading()), Empty, Empty, Empty,
        new("Atteso", YearHeading()), Empty, Empty, Empty, Empty, Empty,
    ]);

    private static readonly int[] Unnamed = [3, 5, 6, 7, 9, 10, 11, 12, 13];

    private readonly List<IndicatorRow> rows = [];
    private int firstYear;
    private int secondYear;

    public ImmutableArray<IndicatorRow> Rows => [.. rows];

    private static TableColumn Empty => TableColumn.Unnamed("colonna senza nome");

    protected override void Head(TableRow header) =>
        (firstYear, secondYear) = (YearOf(header.Text(FirstTarget)), YearOf(header.Text(SecondTarget)));

    protected override bool Add(TableRow row)
    {
        row.Required(0);
        row.RequireEmpty(Unnamed);
        rows.Add(new IndicatorRow(row.Line, PrintedCell.TextOf(row.Line, 0), row.Text(1), row.Text(2), LaterOf(row), firstYear - 1));
        return true;
    }

    private ImmutableSortedDictionary<int, string> LaterOf(TableRow row)
    {
        (int Year, string? Text)[] printed = [(firstYear, row.Text(FirstTarget)), (secondYear, row.Text(SecondTarget))];
        return printed.Where(target => target.Text is not null).DistinctBy(target => target.Year)
            .ToImmutableSortedDictionary(target => target.Year, target => target.Text!);
    }

    private static int YearOf(string? heading) => YearHeading().Match(heading ?? "") is { Success: true } match
        ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex("^Atteso (?<year>20[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearHeading();
}
