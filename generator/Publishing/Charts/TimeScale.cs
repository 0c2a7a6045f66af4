namespace PegOpenData.Publishing.Charts;

/// <summary>Places days on a line.</summary>
internal sealed class TimeScale
{
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

    /// <summary>The first day of each month, or of each year where there are more than two of them.</summary>
    public IEnumerable<DateOnly> Ticks()
    {
        var months = days > 750 ? 12 : 1;
        for (var tick = first; tick <= Last; tick = tick.AddMonths(months))
        {
            yield return tick;
        }
    }

    public bool TicksAreYears => days > 750;
}
