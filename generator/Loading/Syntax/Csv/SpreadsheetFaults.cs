using System.Text.RegularExpressions;

namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>What spreadsheets show in place of a value: <c>#RIF!</c>, <c>#N/D</c>, <c>########</c>, <c>Err:502</c>.</summary>
internal static partial class SpreadsheetFaults
{
    public static bool Is(string text) => text is ['#', ..] or ['E' or 'e', 'r' or 'R', ..] && Shape().IsMatch(text);

    [GeneratedRegex(@"^#(?:RIF|REF|N/D|N/A|DIV/0|VALORE|VALUE|NOME|NAME|NUM|NULLO|NULL)[!?]?\z|^##+\z|^Err:[0-9]{3}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
