using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Publishing.Charts;

/// <summary>Target and result of an indicator on one scale: a bar for what was reached, a mark for what was expected.</summary>
public static class ComparisonChart
{
    private const int Height = 76;
    private const int BarTop = 26;
    private const int BarHeight = 20;

    /// <summary>The picture, or null where the two cannot be measured alike.</summary>
    public static Chart? Draw(Target? target, Result? result, string sentence, Texts texts, Format format)
    {
        if (target is not { Reading: { IsUncertain: false } expected } || result is not { Reading: { IsUncertain: false } reached })
        {
            return null;
        }

        return (expected.Date, reached.Date) is ({ } due, { } done)
            ? DrawDates(due, done, sentence, texts, format)
            : DrawNumbers(expected, reached, sentence, texts, format);
    }

    private static Chart? DrawNumbers(Reading expected, Reading reached, string sentence, Texts texts, Format format)
    {
        if (expected.Kind != reached.Kind || expected.Kind == ReadingKind.Boolean || expected.Value is not { } target || reached.Value is not { } result)
        {
            return null;
        }

        var top = Math.Max(expected.Maximum ?? target, result);
        if (target < 0 || result < 0 || top == 0)
        {
            return null;
        }

        var unit = SvgWriter.Width / (top * 1.15m);
        var svg = new SvgWriter().Rect("bullet-track", 0, BarTop, SvgWriter.Width, BarHeight);
        if (expected.Maximum is { } maximum)
        {
            svg.Rect("bullet-range", target * unit, BarTop, (maximum - target) * unit, BarHeight);
        }

        svg.Rect("bullet-result", 0, BarTop + 5, result * unit, BarHeight - 10);
        Mark(svg, target * unit, texts.Fill("chart.expected", Value(expected.Kind, target, format)));
        svg.Text("chart-label-strong", 0, 14, texts.Fill("chart.reached", Value(reached.Kind, result, format)));
        return new Chart(svg.ToSvg(Height, sentence), sentence);
    }

    private static Chart DrawDates(DateOnly due, DateOnly done, string sentence, Texts texts, Format format)
    {
        var scale = TimeScale.Over([new DateOnly(due.Year, 1, 1), due, done])!;
        var svg = new SvgWriter().Rect("bullet-track", 0, BarTop, SvgWriter.Width, BarHeight);
        svg.Rect("bullet-result", 0, BarTop + 5, scale.End(done), BarHeight - 10);
        Mark(svg, scale.End(due), texts.Fill("chart.expected", format.Date(due)));
        svg.Text("chart-label-strong", 0, 14, texts.Fill("chart.reached", format.Date(done)));
        return new Chart(svg.ToSvg(Height, sentence), sentence);
    }

    /// <summary>The mark of the target, its words on the side where there is room.</summary>
    private static void Mark(SvgWriter svg, decimal x, string words)
    {
        svg.Line("bullet-target", x, BarTop - 5, x, BarTop + BarHeight + 5);
        svg.Text("chart-label", x, BarTop + BarHeight + 20, words, x < 100 ? "start" : x > SvgWriter.Width - 100 ? "end" : "middle");
    }

    private static string Value(ReadingKind kind, decimal value, Format format) => kind switch
    {
        ReadingKind.Percentage => format.Percent(value),
        ReadingKind.Money => format.Money(new Amount(value)),
        _ => format.Number(value),
    };
}
