using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Deadlines;

/// <summary>A date of 1900 is a number that a spreadsheet dressed as a date (<c>02/01/1900</c>, <c>00/01/1900</c>): which number, nobody can say.</summary>
internal sealed partial class SpreadsheetArtefactReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context) =>
        Shape().IsMatch(words) ? new Reading { Kind = ReadingKind.Text, IsUncertain = true } : null;

    [GeneratedRegex(@"^(entro )?(il )?([0-9]{1,2}[/.-][0-9]{1,2}[/.-](1900|1899)|(1900|1899)-[0-9]{2}-[0-9]{2})( [0-9]{1,2}[:.][0-9]{2}([:.][0-9]{2})?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
