using PegOpenData.Model.Outcomes.Rules;
using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Publishing.Charts;

/// <summary>Target and result of an indicator on one scale: a bar for what was reached, a mark for what was expected.</summary>
public static class ComparisonChart
{
    private const int Height = 76;
    private const int BarTop = 26;
    private const int BarHeight = 20;
    private const int LongestLabel = 28;

    /// <summary>Beyond it nothing that an office counts is left, and the arithmetic of a picture would overflow.</summary>
    private const decimal Largest = 1e15m;

    private const decimal Smallest = 1 / Largest;

    /// <summary>The picture, or null where the two cannot be measured alike.</summary>
    public static Chart? Draw(Target? target, Result? result, string sentence, Texts texts, Format format)
    {
        if (target is not { Reading: { IsUncertain: false } expected } || result is not { Reading: { IsUncertain: false } reached })
        {
            return null;
        }

        return (expected.Date, reached.Date) is ({ } due, { } done)
            ? DrawDates(due, done, sentence, texts, format)
            : DrawNumbers(target, result, sentence, texts, format);
    }

    private static Chart? DrawNumbers(Target expected, Result reached, string sentence, Texts texts, Format format)
    {
        if (Measures(expected.Reading, reached.Reading) is not var (target, result, maximum))
        {
            return null;
        }

        var unit = SvgWriter.Width / (Math.Max(maximum, result) * 1.15m);
        var svg = new SvgWriter().Rect("bullet-track", 0, BarTop, SvgWriter.Width, BarHeight);
        if (maximum > target)
        {
            svg.Rect("bullet-range", target * unit, BarTop, (maximum - target) * unit, BarHeight);
        }

        svg.Rect("bullet-result", 0, BarTop + 5, result * unit, BarHeight - 10);
        Mark(svg, target * unit, texts.Fill("chart.expected", Label(expected, texts, format)));
        svg.Text("chart-label-strong", 0, 14, texts.Fill("chart.reached", Label(reached, texts, format)));
        return new Chart(svg.ToSvg(Height, sentence), sentence);
    }

    /// <summary>Target, result and upper end of the target, where they are of one kind and stand on a line from zero that can be drawn.</summary>
    private static (decimal Target, decimal Result, decimal Maximum)? Measures(Reading expected, Reading reached) =>
        expected.Kind == reached.Kind && expected.Kind is not (ReadingKind.Boolean or ReadingKind.RelativeDeadline) && Units.AreSame(expected, reached)
        && expected.Value is >= 0 and var target && reached.Value is >= 0 and var result
        && Math.Max(expected.Maximum ?? target, target) is var maximum && Math.Max(maximum, result) is >= Smallest and <= Largest
            ? (target, result, maximum)
            : null;

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

    /// <summary>The words themselves, symbols spoken; the bare value where they would not fit.</summary>
    private static string Label(Wording wording, Texts texts, Format format)
    {
        var words = SpokenWording.Of(wording, texts, format);
        return words.Length <= LongestLabel ? words : Value(wording.Reading, format);
    }

    private static string Value(Reading reading, Format format) => reading.Kind switch
    {
        ReadingKind.Percentage => format.Percent(reading.Value!.Value),
        ReadingKind.Money => format.Money(new Amount(reading.Value!.Value)),
        _ => format.Number(reading.Value!.Value),
    };
}
