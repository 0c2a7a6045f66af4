using System.Xml.Linq;
using PegOpenData.Publishing.Charts;
using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Tests.Publishing;

public sealed class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly Texts Texts = ReadTexts();

    private static readonly Plan Year = new()
    {
        Id = Slug.Parse("peg"),
        Name = "PEG",
        Year = 2025,
        Kind = "peg",
        Period = default,
        AsOf = new DateOnly(2025, 4, 30),
        Source = new Source(SourceSpan.Start("x"), new Dictionary<string, SourceSpan>()),
    };

    [Fact]
    public void A_Gantt_draws_an_outlined_bar_for_the_plan_and_a_full_one_for_the_fact()
    {
        var phase = Phase("Avvio", new Period(new DateOnly(2025, 1, 1), new DateOnly(2025, 6, 30)), new Period(new DateOnly(2025, 2, 1), null));
        var chart = GanttChart.Draw([phase], Year, Texts, Format.Italian)!;
        var svg = XElement.Parse(chart.Svg);
        var planned = Assert.Single(Rects(svg, "gantt-planned"));
        var running = Assert.Single(Rects(svg, "gantt-actual"));
        Assert.Equal(0m, (decimal)planned.Attribute("x")!);
        Assert.Equal(360m, (decimal)planned.Attribute("width")!);
        Assert.Equal(360m * (28 + 31 + 30) / 181, (decimal)running.Attribute("width")!, 1);
        Assert.Equal(chart.Sentence, svg.Attribute("aria-label")!.Value);
        Assert.Contains("dal 1º gennaio 2025 al 30 giugno 2025", chart.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Gantt_of_months_draws_each_month()
    {
        var phase = Phase("Avvio", default, default) with { PlannedMonths = [3, 4, 12] };
        var svg = XElement.Parse(GanttChart.Draw([phase], Year, Texts, Format.Italian)!.Svg);
        Assert.Equal(3, Rects(svg, "gantt-planned").Count());
    }

    [Fact]
    public void Phases_without_time_have_no_picture() => Assert.Null(GanttChart.Draw([Phase("Avvio", default, default)], Year, Texts, Format.Italian));

    [Fact]
    public void Names_with_signs_of_markup_stay_words()
    {
        var phase = Phase("<b>\"&\"</b>", new Period(new DateOnly(2025, 1, 1), null), default);
        var svg = XElement.Parse(GanttChart.Draw([phase], Year, Texts, Format.Italian)!.Svg);
        Assert.Contains(svg.Elements(Svg + "text"), text => text.Value == "<b>\"&\"</b>");
    }

    [Fact]
    public void A_comparison_draws_target_and_result_on_one_scale()
    {
        var chart = ComparisonChart.Draw(new Target("170", Number(170)), new Result("247", Number(247)), "Atteso 170, raggiunto 247.", Texts, Format.Italian)!;
        var svg = XElement.Parse(chart.Svg);
        var result = (decimal)Assert.Single(Rects(svg, "bullet-result")).Attribute("width")!;
        var mark = (decimal)svg.Elements(Svg + "line").Single().Attribute("x1")!;
        Assert.Equal(247m / 170m, result / mark, 2);
        Assert.Equal("Atteso 170, raggiunto 247.", svg.Attribute("aria-label")!.Value);
    }

    [Fact]
    public void Things_that_cannot_be_measured_alike_are_not_drawn()
    {
        var percentage = new Reading { Kind = ReadingKind.Percentage, Value = 80 };
        Assert.Null(ComparisonChart.Draw(new Target("80%", percentage), new Result("12", Number(12)), "", Texts, Format.Italian));
        Assert.Null(ComparisonChart.Draw(new Target("x", Reading.OfText), new Result("12", Number(12)), "", Texts, Format.Italian));
        Assert.Null(ComparisonChart.Draw(new Target("31,000", Number(31) with { IsUncertain = true }), new Result("12", Number(12)), "", Texts, Format.Italian));
        Assert.Null(ComparisonChart.Draw(new Target("0", Number(0)), new Result("0", Number(0)), "", Texts, Format.Italian));
        Assert.Null(ComparisonChart.Draw(new Target("12", Number(12)), null, "", Texts, Format.Italian));
    }

    [Theory]
    [InlineData("9999-11-01", "9999-12-31", 2)]
    [InlineData("2024-01-01", "2026-12-31", 3)]
    [InlineData("0001-01-01", "9999-12-31", 12)]
    [InlineData("1990-06-01", "2025-12-31", 12)]
    public void A_Gantt_of_any_length_has_as_many_ticks_as_can_be_read(string start, string end, int ticks)
    {
        var phase = Phase("Avvio", new Period(Day(start), Day(end)), default);
        var svg = XElement.Parse(GanttChart.Draw([phase], Year, Texts, Format.Italian)!.Svg);
        Assert.Equal(ticks, svg.Elements(Svg + "line").Count(line => line.Attribute("class")!.Value == "chart-grid"));
    }

    [Fact]
    public void Numbers_beyond_all_measure_are_not_drawn()
    {
        Assert.Null(ComparisonChart.Draw(new Target("x", Number(decimal.MaxValue)), new Result("1", Number(1)), "", Texts, Format.Italian));
        Assert.Null(ComparisonChart.Draw(new Target("1", Number(1)), new Result("x", Number(decimal.MaxValue)), "", Texts, Format.Italian));
        Assert.Null(ComparisonChart.Draw(new Target("x", Number(1) with { Maximum = decimal.MaxValue }), new Result("1", Number(1)), "", Texts, Format.Italian));
        Assert.Null(ComparisonChart.Draw(new Target("x", Number(1e-28m)), new Result("x", Number(1e-28m)), "", Texts, Format.Italian));
        Assert.NotNull(ComparisonChart.Draw(new Target("x", Number(1e15m)), new Result("x", Number(1e-28m)), "", Texts, Format.Italian));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Reading Number(decimal value) => new() { Kind = ReadingKind.Number, Value = value };

    private static IEnumerable<XElement> Rects(XElement svg, string cssClass) => svg.Elements(Svg + "rect").Where(rect => rect.Attribute("class")!.Value == cssClass);

    private static Phase Phase(string name, Period planned, Period actual) => new()
    {
        Id = Slug.Parse("f1"),
        Name = name,
        Planned = planned,
        Actual = actual,
        Source = new Source(SourceSpan.Start("x"), new Dictionary<string, SourceSpan>()),
    };

    private static Texts ReadTexts()
    {
        using var stream = typeof(Chart).Assembly.GetManifestResourceStream("it.json")!;
        return Texts.Read([stream]);
    }
}
