using System.Globalization;
using System.Net;
using System.Text;

namespace PegOpenData.Publishing.Charts;

/// <summary>
/// Writes the few shapes that the charts need. Coordinates are in a box 360 wide, so that text is legible on the narrowest telephone;
/// each shape carries a class for the theme and plain attributes that stand alone in a downloaded file.
/// </summary>
internal sealed class SvgWriter
{
    public const int Width = 360;

    private readonly StringBuilder svg = new();

    public SvgWriter Rect(string cssClass, decimal x, decimal y, decimal width, decimal height) =>
        Append($"<rect class=\"{cssClass}\" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\"{Paint(cssClass)}/>");

    public SvgWriter Line(string cssClass, decimal x1, decimal y1, decimal x2, decimal y2) =>
        Append($"<line class=\"{cssClass}\" x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"{Paint(cssClass)}/>");

    /// <param name="anchor">start, middle or end.</param>
    public SvgWriter Text(string cssClass, decimal x, decimal y, string words, string anchor = "start") =>
        Append($"<text class=\"{cssClass}\" x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\"{Paint(cssClass)}>{WebUtility.HtmlEncode(words)}</text>");

    /// <summary>The whole picture, one image to a screen reader.</summary>
    public string ToSvg(int height, string sentence) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 {Width} {height}\" role=\"img\" "
        + $"aria-label=\"{WebUtility.HtmlEncode(sentence)}\" font-family=\"Titillium Web, sans-serif\">{svg}</svg>";

    /// <summary>Shortens words to about <paramref name="width"/> units at 12 units a line.</summary>
    public static string Fit(string words, decimal width)
    {
        var room = (int)(width / 6m);
        return words.Length <= room ? words : $"{words[..(room - 1)].TrimEnd()}…";
    }

    private SvgWriter Append(string element)
    {
        svg.Append(element);
        return this;
    }

    private static string Paint(string cssClass) => cssClass switch
    {
        "gantt-planned" => " fill=\"#fff\" stroke=\"#0b3d7a\" stroke-width=\"1.5\"",
        "gantt-actual" or "bullet-result" => " fill=\"#0066cc\"",
        "bullet-track" => " fill=\"#e6ecf2\"",
        "bullet-range" => " fill=\"#b6c8dc\"",
        "bullet-target" => " stroke=\"#17324d\" stroke-width=\"3\"",
        "chart-grid" => " stroke=\"#d5dce4\" stroke-width=\"1\"",
        "chart-label-strong" => " font-size=\"13\" font-weight=\"600\" fill=\"#17324d\"",
        "chart-label" => " font-size=\"12\" fill=\"#17324d\"",
        "chart-axis" => " font-size=\"11\" fill=\"#455b71\"",
        _ => "",
    };

    private static string N(decimal value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
