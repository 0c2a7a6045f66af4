using System.Collections.Immutable;
using System.Globalization;

namespace PegOpenData.Publishing.Site.Language;

/// <summary>How numbers, money and dates are written in one interface language, without any culture data of the machine.</summary>
public sealed class Format
{
    private readonly ImmutableArray<string> months;
    private readonly NumberFormatInfo numbers;

    private Format(ImmutableArray<string> months, NumberFormatInfo numbers)
    {
        this.months = months;
        this.numbers = numbers;
    }

    public static Format Italian { get; } = new(
        [
            "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
            "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
        ],
        new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−" });

    /// <summary>1234.5 → <c>1.234,5</c>: decimals as they are, none added.</summary>
    public string Number(decimal value) => value.ToString($"N{value.Scale}", numbers);

    /// <summary>170.00 → <c>170</c>: trailing zeros dropped.</summary>
    public string ShortNumber(decimal value) => value.ToString("#,0.##########", numbers);

    /// <summary><c>1.200,00 €</c>, with a space that does not break.</summary>
    public string Money(Amount amount) => $"{amount.Euro.ToString("N2", numbers)}\u00a0€";

    /// <summary><c>20 %</c>, trailing zeros dropped, with a space that does not break.</summary>
    public string Percent(decimal value) => $"{ShortNumber(value)}\u00a0%";

    /// <summary><c>31 dicembre 2020</c>; the first day of a month is <c>1º</c>.</summary>
    public string Date(DateOnly date) => $"{(date.Day == 1 ? "1º" : date.Day.ToString(numbers))} {Month(date.Month)} {date.Year}";

    /// <summary><c>31/12/2020</c>.</summary>
    public static string ShortDate(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>1 → <c>gennaio</c>.</summary>
    public string Month(int month) => months[month - 1];

    /// <summary>1 → <c>gen</c>.</summary>
    public string ShortMonth(int month) => months[month - 1][..3];

    /// <summary><c>2020-12-31</c>, for the <c>datetime</c> of a <c>time</c> element.</summary>
    public static string IsoDate(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A title printed all in capitals, in sentence case; any other title as it is.</summary>
    public static string Title(string printed) => SentenceCase.Of(printed);
}
