using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets.Readers;

/// <summary>
/// Done or not done: <c>Sì</c>, <c>No</c>, <c>Fatto</c>, and 1 or 0 where the document says that 1 is yes. The scale alone (<c>Si = 1 No = 0</c>)
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

        if (ReadingContext.SaysYesOrNo(words))
        {
            return Scale().IsMatch(words) ? new Reading { Kind = ReadingKind.Boolean, IsUncertain = true } : null;
        }

        return context.IsYesOrNo && Bit().IsMatch(words) && PrintedNumber.Read(words) is { } number ? Of(number.Value) : null;
    }

    private static Reading Of(decimal value) => new() { Kind = ReadingKind.Boolean, Value = value };

    [GeneratedRegex(@"^(s[iìí]'?|fatto|vero)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Yes();

    [GeneratedRegex(@"^(no|non fatto|falso)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex No();

    [GeneratedRegex(@"^\(?(s[iìí]'?|no|fatto|non fatto)\s*=\s*[01]\W*(e )?(s[iìí]'?|no|fatto|non fatto)\s*=\s*[01]\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scale();

    [GeneratedRegex(@"^[01](,0{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Bit();
}
