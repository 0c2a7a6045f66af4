using System.Globalization;
using PegOpenData.Model.Targets.Readers;

namespace PegOpenData.Importing.Documents;

/// <summary>Reads dates as an Italian office prints them.</summary>
public static class ItalianDate
{
    /// <summary><c>31/12/2017</c> or <c>1/3/2017</c>; null where there is no such day.</summary>
    public static DateOnly? Read(string printed) =>
        DateOnly.TryParseExact(printed, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary><c>31 DICEMBRE</c>, whose year stands elsewhere; null where there is no such day.</summary>
    public static DateOnly? Read(string dayAndMonth, int year)
    {
        var words = dayAndMonth.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2 || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var day))
        {
            return null;
        }

        return PrintedDate.MonthNamed(words[1]) is { } month ? PrintedDate.Day(year, month, day) : null;
    }
}
