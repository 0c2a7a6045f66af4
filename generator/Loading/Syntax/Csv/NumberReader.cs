using System.Text.RegularExpressions;

namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>
/// Reads <c>1.234,56</c> and <c>1234.56</c>. <c>1.234</c> alone is 1234 where the table parts at <c>;</c> or tab, as Italian spreadsheets do,
/// and 1.234 where it parts at commas; it is said to be ambiguous unless the plan says how numbers are written.
/// </summary>
internal sealed partial class NumberReader(char delimiter, NumberFormat? format)
{
    public NumberCell? Read(string text)
    {
        var plain = Euro().Replace(text, "");
        var isItalian = Italian().IsMatch(plain);
        var isIso = Iso().IsMatch(plain);
        return format switch
        {
            NumberFormat.Italian => isItalian ? FromItalian(plain) : null,
            NumberFormat.Iso => isIso ? new NumberCell(Unsigned(plain), IsAmbiguous: false) : null,
            _ when isItalian && isIso => Either(plain),
            _ when isItalian => FromItalian(plain) with { IsAmbiguous = delimiter == ',' && CommaAndThree().IsMatch(plain) },
            _ when isIso => new NumberCell(Unsigned(plain), IsAmbiguous: false),
            _ => English().IsMatch(plain) ? new NumberCell(Unsigned(plain.Replace(",", "", StringComparison.Ordinal)), IsAmbiguous: false) : null,
        };
    }

    /// <summary>Digits alone, or <c>1.234</c>.</summary>
    private NumberCell Either(string plain)
    {
        var hasDot = plain.Contains('.', StringComparison.Ordinal);
        var read = delimiter == ',' ? new NumberCell(Unsigned(plain), hasDot) : FromItalian(plain) with { IsAmbiguous = hasDot };
        return read;
    }

    private static NumberCell FromItalian(string plain) =>
        new(Unsigned(plain.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')), IsAmbiguous: false);

    /// <summary>JSON has no plus sign and no zeros before a number.</summary>
    private static string Unsigned(string number) => LeadingZeros().Replace(number.TrimStart('+'), "");

    [GeneratedRegex(@"^[-+]?(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Italian();

    [GeneratedRegex(@"^[-+]?[0-9]+(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    /// <summary><c>9,000,000</c> and <c>1,234.56</c>: two commas, or a comma before a dot, leave no doubt.</summary>
    [GeneratedRegex(@"^[-+]?[1-9][0-9]{0,2}(?:(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|,[0-9]{3}\.[0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"^[-+]?[1-9][0-9]{0,2},[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CommaAndThree();

    [GeneratedRegex(@"^€\s*|\s*€\z|(?<=[0-9])[\u00A0\u202F](?=[0-9]{3})", RegexOptions.CultureInvariant)]
    private static partial Regex Euro();

    [GeneratedRegex("(?<=^-?)0+(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingZeros();
}
