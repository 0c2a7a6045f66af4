using System.Globalization;
using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Documents;

/// <summary>Reads numbers as an Italian office prints them, <c>-149.800,00</c>, and nothing that could be read in two ways.</summary>
public static partial class ItalianNumber
{
    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>The number with the decimals that were printed, or null. A point parts thousands and only thousands.</summary>
    public static decimal? Read(string printed) =>
        Shape().IsMatch(printed) && decimal.TryParse(printed, NumberStyles.Number, Format, out var number) ? number : null;

    [GeneratedRegex(@"^[+-]?([0-9]{1,3}(\.[0-9]{3})+|[0-9]+)(,[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
