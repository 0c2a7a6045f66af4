namespace PegOpenData.Publishing.Charts;

/// <summary>Places days on a line.</summary>
internal sealed class TimeScale
{
    /// <summary>As many years as can be written side by side without touching.</summary>
    private const int MostYears = 12;

    private readonly DateOnly first;
    private readonly int days;

    private TimeScale(DateOnly first, DateOnly last)
    {
        this.first = first;
        days = last.DayNumber - first.DayNumber + 1;
        Last = last;
    }

    public DateOnly Last { get; }

    /// <summary>From the first day of the first month to the last day of the last one among <paramref name="dates"/>; null for no dates.</summary>
    public static TimeScale? Over(IEnumerable<DateOnly> dates)
    {
        var all = dates.ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var (min, max) = (all.Min(), all.Max());
        return new TimeScale(new DateOnly(min.Year, min.Month, 1), new DateOnly(max.Year, max.Month, DateTime.DaysInMonth(max.Year, max.Month)));
    }

    /// <summary>Where a day begins.</summary>
    public decimal Start(DateOnly day) => SvgWriter.Width * (decimal)(day.DayNumber - first.DayNumber) / days;

    /// <summary>Where a day ends.</summary>
    public decimal End(DateOnly day) => SvgWriter.Width * (decimal)(day.DayNumber - first.DayNumber + 1) / days;

    /// <summary>The first day of each month, of each year where there are more than two of them, or of every so many where they are too many to write.</summary>
    public IEnumerable<DateOnly> Ticks()
    {
        var years = Last.Year - first.Year;
        var step = TicksAreYears ? 12 * ((years / MostYears) + 1) : 1;
        var months = (12 * years) + Last.Month - first.Month;
        return Enumerable.Range(0, (months / step) + 1).Select(tick => first.AddMonths(tick * step));
    }

    public bool TicksAreYears => days > 750;
}
