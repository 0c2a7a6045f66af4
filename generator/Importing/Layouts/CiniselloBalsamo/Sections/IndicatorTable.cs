using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

/// <summary>INDICATORI: one line an indicator; two columns hold the values of earlier years, named by their headings.</summary>
internal sealed partial class IndicatorTable(ImportContext context)
{
    private const int FirstHistoryColumn = 4;
    private const int LastHistoryColumn = 5;
    private const int NoteColumn = 6;

    private static readonly TableShape Shape = new("INDICATORI",
    [
        new("Descrizione"), new("Tipo"), new("Valore Atteso"), new("Valore Raggiunto"),
        new("Valore Raggiunto (anno)", YearHeading()), new("Valore Raggiunto (anno)", YearHeading()), new("Note"),
    ]);

    private readonly List<IndicatorRow> indicators = [];
    private ImmutableArray<int> years = [];

    public static ImmutableArray<IndicatorRow> Read(ImportContext context, IEnumerable<SourceLine> lines)
    {
        var table = new IndicatorTable(context);
        foreach (var line in lines)
        {
            table.ReadLine(line);
        }

        return [.. table.indicators];
    }

    private void ReadLine(SourceLine line)
    {
        if (Shape.IsHeader(line, context.Found))
        {
            context.Ledger.Claim(line, years.IsEmpty ? LineRole.Heading : LineRole.RepeatedHeading, "colonne degli indicatori");
            years = [.. Enumerable.Range(FirstHistoryColumn, 2).Select(column => YearOf(line.Clean(column)))];
            return;
        }

        context.Ledger.Claim(line, LineRole.Record, "indicatori");
        RequireHeader(line);
        if (Shape.RowOf(line, context.Found) is { } row)
        {
            indicators.Add(IndicatorOf(row));
        }
    }

    /// <summary>Told once: after it the columns of history have no year.</summary>
    private void RequireHeader(SourceLine line)
    {
        if (years.IsEmpty)
        {
            context.Found.Add(Errors.Importing.MissingHeader(line.Span, Shape.Name, Shape.Columns[0].Name));
            years = [0, 0];
        }
    }

    private IndicatorRow IndicatorOf(TableRow row) => new()
    {
        Line = row.Line,
        Name = row.Required(0),
        Kind = row.Text(1),
        Expected = Value(row, 2),
        Reached = Value(row, 3),
        History = HistoryOf(row),
        Note = row.Text(NoteColumn),
    };

    private ImmutableSortedDictionary<int, string> HistoryOf(TableRow row)
    {
        var history = ImmutableSortedDictionary.CreateBuilder<int, string>();
        for (var column = FirstHistoryColumn; column <= LastHistoryColumn; column++)
        {
            if (Value(row, column) is { } value)
            {
                history[years[column - FirstHistoryColumn]] = value;
            }
        }

        return history.ToImmutable();
    }

    private string? Value(TableRow row, int column)
    {
        var text = row.Text(column);
        if (text is not null && ItalianNumber.Read(text) is null)
        {
            context.Found.Add(Errors.Importing.ValueKeptAsText(row.SpanOf(column), row.NameOf(column)));
        }

        return text;
    }

    private static int YearOf(string heading) =>
        YearHeading().Match(heading) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^Valore Raggiunto (20[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearHeading();
}
