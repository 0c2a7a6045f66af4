using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Several;

/// <summary>What is measured, a comparison in signs and a quantity: <c>Entrate correnti - spese correnti &gt; 9 mln di euro</c>. The formula says what, not how much.</summary>
internal sealed partial class FormulaReader(IWordsReader quantities) : IWordsReader
{
    public Reading? Read(string words, ReadingContext context) =>
        Shape().Match(words) is { Success: true } match && PlainWords.Are(match.Groups["formula"].Value)
            ? quantities.Read(match.Groups["quantity"].Value, context) is { Operator: not null } reading ? reading : null
            : null;

    [GeneratedRegex(@"^(?<formula>\p{L}[^<>=≤≥]*)(?<quantity>[<>≤≥].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
