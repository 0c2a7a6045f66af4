using System.CommandLine;
using System.Globalization;

namespace PegOpenData.Cli.Commands;

/// <summary>The option <c>--anno</c>: a year that a plan may have, the same for every command.</summary>
internal static class YearOption
{
    private const int First = 1900;
    private const int Last = 2099;

    public static Option<int?> Of(string description) => new("--anno")
    {
        Description = description,
        HelpName = "anno",
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= First and <= Last)
            {
                return year;
            }

            argument.AddError($"«{text}» non è un anno: servono quattro cifre, da {First} a {Last}.");
            return null;
        },
    };
}
