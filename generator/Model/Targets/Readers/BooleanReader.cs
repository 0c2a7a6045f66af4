using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>
/// Done or not done: <c>Sì</c>, <c>No</c>, <c>Fatto</c>, and 1 or 0 where the document says that 1 is yes. The scale alone (<c>Si = 1 No = 0</c>, <c>Sì/No</c>)
/// does not say which of the two is expected.
/// </summary>
internal sealed partial class BooleanReader : IWordsReader
{
    public Reading? Read(string words, ReadingContext context)
    {
        if (Yes().IsMatch(words))
        {
            return Of(1);
        }

        if (No().IsMatch(words))
        {
            return Of(0);
        }

        if (Scale().IsMatch(words))
        {
            return new Reading { Kind = ReadingKind.Boolean, IsUncertain = true };
        }

        return context.IsYesOrNo && Bit().Match(words) is { Success: true } bit ? Of(bit.Groups["bit"].Value == "1" ? 1 : 0) : null;
    }

    private static Reading Of(decimal value) => new() { Kind = ReadingKind.Boolean, Value = value };

    [GeneratedRegex(@"^(s[iìí]'?|fatto|vero|realizzat[oa]|eseguit[oa]|effettuat[oa]|completat[oa])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Yes();

    [GeneratedRegex(@"^(no|falso|non (fatto|realizzat[oa]|eseguit[oa]|effettuat[oa]|completat[oa]))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex No();

    [GeneratedRegex(
        @"^(\(?(s[iìí]'?|no|fatto|non fatto) ?= ?[01]\W{0,3}(e )?(s[iìí]'?|no|fatto|non fatto) ?= ?[01]\)?|s[iìí]'? ?[/-] ?no|s ?/ ?n|fatto ?/ ?non fatto|f ?/ ?nf)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scale();

    [GeneratedRegex(@"^(?<bit>[01])([.,]0{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Bit();
}
