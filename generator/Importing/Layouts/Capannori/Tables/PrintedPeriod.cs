using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Tables;

/// <summary>Inizio and Fine, two columns that are never empty.</summary>
internal static class PrintedPeriod
{
    /// <param name="column">Of the first day.</param>
    public static Period Of(TableRow row, int column, DiagnosticBag found)
    {
        var period = new Period(DateOf(row, column), DateOf(row, column + 1));
        if (period.End < period.Start)
        {
            found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(column + 1), row.NameOf(column + 1), "un giorno che non venga prima dell'inizio"));
        }

        return period;
    }

    private static DateOnly? DateOf(TableRow row, int column) => row.Required(column).Length == 0 ? null : row.Date(column);
}
