using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers.Several;

/// <summary>
/// A thing and its deadline. <c>Almeno una revisione entro il 31/12/2020</c> asks two: the count and the day. <c>Report conclusivo entro il 16.12.2020</c> asks
/// one: what is due is a name, and the reading is the deadline's.
/// </summary>
internal sealed partial class DueReader(IWordsReader deadlines, IWordsReader quantities) : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        var match = Shape().Match(words);
        if (!match.Success || deadlines.Read(match.Groups["deadline"].Value, context) is not { Kind: not ReadingKind.Text } deadline)
        {
            return null;
        }

        var thing = match.Groups["thing"].Value.TrimEnd(',', ' ');
        if (quantities.Read(thing, context) is { } quantity)
        {
            return Parts.Of([quantity, deadline]);
        }

        return PlainWords.Are(thing) ? deadline : null;
    }

    [GeneratedRegex(@"^(?<thing>.*?[^ ]) (?<deadline>entro .+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
