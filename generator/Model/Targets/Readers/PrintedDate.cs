using System.Globalization;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>Days and months as documents print them.</summary>
public static class PrintedDate
{
    /// <summary>The names of the months, for the readers to build on.</summary>
    public const string Months = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre";

    private static readonly string[] MonthNames = Months.Split('|');

    /// <summary>1–12 of a month's name, or null.</summary>
    public static int? MonthNamed(string printed) =>
        Array.IndexOf(MonthNames, printed.ToLowerInvariant()) is >= 0 and var at ? at + 1 : null;

    /// <summary>1–12 of a month's name or digits.</summary>
    internal static int Month(string printed) => MonthNamed(printed) ?? Number(printed);

    internal static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The day, or null where the calendar has none (31/02/2020) or no plan can mean it (31/12/9999).</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2099 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The last day of a month.</summary>
    public static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
