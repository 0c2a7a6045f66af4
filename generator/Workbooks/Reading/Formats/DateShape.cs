using System.Globalization;
using System.Text;

namespace PegOpenData.Workbooks.Reading.Formats;

/// <summary>Shows a moment as one section of a format does, with the names of Italian.</summary>
internal sealed class DateShape
{
    private static readonly string[] Months =
        ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"];

    private static readonly string[] Days = ["domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"];

    private readonly List<FormatToken> tokens;
    private readonly bool isHalfDay;

    public DateShape(IEnumerable<FormatToken> section)
    {
        tokens = [.. section.Select(token => token.IsLiteral ? token : token with { Text = token.Text.ToLowerInvariant() })];
        isHalfDay = tokens.Exists(token => token.Text is "am/pm" or "a/p");
        IsDuration = tokens.Exists(token => token.Text.StartsWith('[') && !token.IsLiteral);
        HasDay = Enumerable.Range(0, tokens.Count).Any(at => !tokens[at].IsLiteral && (tokens[at].Text[0] is 'd' or 'y' || (tokens[at].Text[0] == 'm' && !IsMinutes(at))));
    }

    /// <summary>Hours that may go past a day: <c>[h]:mm</c>.</summary>
    public bool IsDuration { get; }

    /// <summary>It shows a day, a month or a year, not the hour alone.</summary>
    public bool HasDay { get; }

    public static bool IsOne(IEnumerable<FormatToken> section)
    {
        var codes = section.Where(token => !token.IsLiteral).Select(token => token.Text).ToList();
        return codes.Exists(code => code is not ("General" or "Standard") && char.ToLowerInvariant(code.TrimStart('[')[0]) is 'd' or 'm' or 'y' or 'h' or 's')
            && !codes.Contains("General", StringComparer.Ordinal);
    }

    public string Show(DateTime moment)
    {
        var text = new StringBuilder();
        for (var at = 0; at < tokens.Count; at++)
        {
            text.Append(tokens[at].IsLiteral ? tokens[at].Text : Show(moment, at));
        }

        return text.ToString().Trim();
    }

    public static string ShowDuration(double days)
    {
        var minutes = (long)Math.Round(Math.Clamp(days, -1e9, 1e9) * 24 * 60);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{Math.Abs(minutes % 60):00}");
    }

    private string Show(DateTime moment, int at) => tokens[at].Text switch
    {
        "yyyy" or "yyy" or "e" => Digits(moment.Year, 4),
        "yy" or "y" => Digits(moment.Year % 100, 2),
        "am/pm" or "a/p" => moment.Hour < 12 ? "AM" : "PM",
        ['d', ..] day => Day(moment, day.Length),
        ['m', ..] month when !IsMinutes(at) => Month(moment, month.Length),
        ['m', ..] minutes => Digits(moment.Minute, minutes.Length),
        ['h', ..] hours => Digits(isHalfDay ? ((moment.Hour + 11) % 12) + 1 : moment.Hour, hours.Length),
        ['s', ..] seconds => Digits(moment.Second, seconds.Length),
        "0" or "." or "@" or "#" => "",
        var other => other,
    };

    private static string Day(DateTime moment, int length) => length switch
    {
        < 3 => Digits(moment.Day, length),
        3 => Days[(int)moment.DayOfWeek][..3],
        _ => Days[(int)moment.DayOfWeek],
    };

    private static string Month(DateTime moment, int length) => length switch
    {
        < 3 => Digits(moment.Month, length),
        3 => Months[moment.Month - 1][..3],
        5 => Months[moment.Month - 1][..1],
        _ => Months[moment.Month - 1],
    };

    private static string Digits(int number, int least) => number.ToString(CultureInfo.InvariantCulture).PadLeft(least, '0');

    /// <summary>After hours and before seconds <c>m</c> is minutes.</summary>
    private bool IsMinutes(int at)
    {
        bool IsCode(FormatToken token) => !token.IsLiteral && token.Text[0] is 'd' or 'm' or 'y' or 'h' or 's' or '[';
        var before = tokens.Take(at).LastOrDefault(IsCode).Text;
        var after = tokens.Skip(at + 1).FirstOrDefault(IsCode).Text;
        return tokens[at].Text.Length < 3 && (before is ['h', ..] or ['[', 'h', ..] || after is ['s', ..]);
    }
}
