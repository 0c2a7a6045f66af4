using System.Collections.Immutable;
using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Publishing.Charts;

/// <summary>Phases in time: for each an outlined bar for what was planned and, under it, a full bar for what was done.</summary>
public static class GanttChart
{
    private const int Head = 22;
    private const int Row = 42;

    /// <summary>The picture, or null where no phase has a date or a month.</summary>
    /// <param name="plan">Its year is that of months without a date; its day is as far as a phase that is still running is drawn.</param>
    public static Chart? Draw(ImmutableArray<Phase> phases, Plan plan, Texts texts, Format format)
    {
        var bars = phases.Select(phase => new Bars(
            phase,
            Spans(phase.Planned, phase.PlannedMonths, plan.Year),
            Spans(UpTo(plan.AsOf, phase.Actual), phase.ActualMonths, plan.Year))).ToList();
        var scale = TimeScale.Over(bars.SelectMany(bar => bar.Planned.Concat(bar.Actual)).SelectMany(span => new[] { span.Start, span.End }));
        if (scale is null)
        {
            return null;
        }

        var svg = new SvgWriter();
        var height = Head + (Row * bars.Count);
        DrawAxis(svg, scale, height, format);
        for (var i = 0; i < bars.Count; i++)
        {
            DrawRow(svg, scale, bars[i], Head + (Row * i));
        }

        var sentence = texts.Fill(
            bars.Any(bar => bar.Actual.Length > 0) ? "chart.gantt.both" : "chart.gantt.planned",
            texts.Count("count.phases", bars.Count),
            format.Date(scale.Ticks().First()),
            format.Date(scale.Last));
        return new Chart(svg.ToSvg(height, sentence), sentence);
    }

    private static void DrawAxis(SvgWriter svg, TimeScale scale, int height, Format format)
    {
        foreach (var tick in scale.Ticks())
        {
            var x = scale.Start(tick);
            svg.Line("chart-grid", x, Head - 4, x, height);
            svg.Text("chart-axis", x + 2, 12, scale.TicksAreYears ? $"{tick.Year}" : format.Month(tick.Month)[..1].ToUpperInvariant());
        }
    }

    private static void DrawRow(SvgWriter svg, TimeScale scale, Bars bars, int top)
    {
        var number = bars.Phase.Order is { } order ? $"{order}. " : "";
        svg.Text("chart-label", 0, top + 12, SvgWriter.Fit(number + Format.Title(bars.Phase.Name), SvgWriter.Width));
        foreach (var (start, end) in bars.Planned)
        {
            svg.Rect("gantt-planned", scale.Start(start), top + 18, scale.End(end) - scale.Start(start), 8);
        }

        foreach (var (start, end) in bars.Actual)
        {
            svg.Rect("gantt-actual", scale.Start(start), top + 28, scale.End(end) - scale.Start(start), 7);
        }
    }

    private static Period UpTo(DateOnly? day, Period actual) => actual is { Start: { } start, End: null } && day > start ? actual with { End = day } : actual;

    /// <summary>The stretches to draw: the dates, or the runs of months where the plan prints months. A period with one end unknown is a single day.</summary>
    private static ImmutableArray<(DateOnly Start, DateOnly End)> Spans(Period period, ImmutableArray<int> months, int year)
    {
        if (!period.IsEmpty)
        {
            var start = period.Start ?? period.End!.Value;
            var end = period.End ?? start;
            return [start <= end ? (start, end) : (end, start)];
        }

        return [.. months.Order().Select(month => (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month))))];
    }

    private sealed record Bars(Phase Phase, ImmutableArray<(DateOnly Start, DateOnly End)> Planned, ImmutableArray<(DateOnly Start, DateOnly End)> Actual);
}
