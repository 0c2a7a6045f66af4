using System.Text.RegularExpressions;

namespace PegOpenData.Model.Targets;

/// <summary>What stands beside the words of a target or of a result and can change their reading.</summary>
/// <param name="Indicator">The name of the indicator.</param>
/// <param name="Note">Its note.</param>
/// <param name="Unit">Its unit of measure.</param>
public sealed partial record ReadingContext(string? Indicator = null, string? Note = null, string? Unit = null)
{
    public static ReadingContext None { get; } = new();

    /// <summary>The words say what was measured: the comparison that the indicator's name ends with is the target's, not theirs.</summary>
    public bool IsOfResult { get; private init; }

    /// <summary>The document says that 1 is yes and 0 is no, as <c>Si = 1 No = 0</c> or <c>fatto = 1 non fatto = 0</c>.</summary>
    public bool IsYesOrNo => SaysYesOrNo(Indicator) || SaysYesOrNo(Note) || SaysYesOrNo(Unit) || (Unit is not null && YesOrNoUnit().IsMatch(Unit));

    public static ReadingContext Of(Indicator indicator) => new(indicator.Name, indicator.Note, indicator.Unit);

    /// <summary>The same for a result of the indicator.</summary>
    public ReadingContext OfResult() => this with { IsOfResult = true };

    internal static bool SaysYesOrNo(string? text) => text is not null && (YesFirst().IsMatch(text) || NoFirst().IsMatch(text));

    [GeneratedRegex(@"\b(s[iìí]'?|fatto)\s*=\s*1\s*[,;/-]?\s*(e\s+)?(no|non fatto)\s*=\s*0\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YesFirst();

    [GeneratedRegex(@"\b(no|non fatto)\s*=\s*0\s*[,;/-]?\s*(e\s+)?(s[iìí]'?|fatto)\s*=\s*1\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoFirst();

    [GeneratedRegex(@"^\s*(s[iìí]?'?\s*/\s*no?|boolean[oa]?|fatto\s*/\s*non fatto|f\s*/\s*nf)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YesOrNoUnit();
}
