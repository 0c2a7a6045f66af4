using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>The indicators of one objective. A page break repeats the names of the columns, one for each year that has a target.</summary>
internal sealed partial class IndicatorTable(ImportContext context) : NotedTable<IndicatorRow>(context, Collections.Indicators, "Codice indicatore")
{
    private const int FirstYear = 2;

    private TableShape? shape;
    private ImmutableArray<int> years = [];

    protected override TableShape? Shape => shape;

    protected override void ReadColumns(SourceLine header)
    {
        var count = Math.Max(1, header.Cells.Length - FirstYear);
        shape = new TableShape(Collections.Indicators,
        [
            new("Codice indicatore"), new("Indicatore"),
            .. Enumerable.Repeat(new TableColumn("Valore previsto (anno)", YearHeading()), count),
        ]);
        shape.IsHeader(header, Context.Found);
        years = [.. Enumerable.Range(FirstYear, count).Select(column => YearOf(header.Clean(column)))];
    }

    protected override IndicatorRow RowOf(TableRow row)
    {
        var code = row.Required(0);
        if (code.Length > 0 && !CodeShape().IsMatch(code))
        {
            Context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(0), row.NameOf(0), "un codice come «M_1003_1_1»"));
        }

        var name = row.Required(1);

        // A name that stops at a preposition goes on in its target: «entro il», then «15/09/2020».
        BrokenEnd.Check(Context, row.SpanOf(1), row.NameOf(1), CutText.AnnouncesMore(name) ? null : name);
        var expected = years.Select((year, at) => (Year: year, Words: row.Required(FirstYear + at)));
        return new IndicatorRow(
            row.Line, code, name, expected.Where(pair => pair.Words.Length > 0).DistinctBy(pair => pair.Year)
                .ToImmutableSortedDictionary(pair => pair.Year, pair => pair.Words));
    }

    private static int YearOf(string heading) =>
        YearHeading().Match(heading) is { Success: true } match ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^Valore previsto (?<year>20[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearHeading();

    /// <summary>A letter for the kind of objective, its number in the sheet and the indicator's own; one of the two numbers may be missing.</summary>
    [GeneratedRegex("^[A-Z]_[0-9A-Z]{4}(_[0-9A-Z]){1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeShape();
}
