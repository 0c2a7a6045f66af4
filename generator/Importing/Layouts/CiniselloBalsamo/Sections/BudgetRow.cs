using System.Globalization;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

/// <summary>A line of the budget as printed.</summary>
internal sealed record BudgetRow
{
    public required SourceLine Line { get; init; }

    public required Direction Direction { get; init; }

    public int? Year { get; init; }

    public string? Title { get; init; }

    public string? Aggregate { get; init; }

    public required string Chapter { get; init; }

    public string? Article { get; init; }

    public string? Basis { get; init; }

    public required string Description { get; init; }

    public string? Note { get; init; }

    public decimal? Amount { get; init; }

    public static BudgetRow Of(TableRow row, Direction direction, DiagnosticBag found)
    {
        var chapter = row.Required(4).Split('/', 2);
        row.Required(8);
        return new BudgetRow
        {
            Line = row.Line,
            Direction = direction,
            Year = YearOf(row, found),
            Title = row.Text(2),
            Aggregate = row.Text(3),
            Chapter = chapter[0],
            Article = chapter.ElementAtOrDefault(1),
            Basis = BasisOf(row, found),
            Description = row.Required(6),
            Note = row.Text(7),
            Amount = row.Number(8),
        };
    }

    private static int? YearOf(TableRow row, DiagnosticBag found)
    {
        if (int.TryParse(row.Required(0), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year;
        }

        found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(0), row.NameOf(0), "un anno come «2017», oppure il nome di un totale"));
        return null;
    }

    private static string? BasisOf(TableRow row, DiagnosticBag found)
    {
        switch (row.Text(5))
        {
            case null:
                return null;
            case "CP":
                return "competenza";
            case "R" or "RE" or "RS":
                return "residui";
            default:
                found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(5), row.NameOf(5), "«CP» (competenza) o «R» (residui)"));
                return null;
        }
    }
}
