using System.Text.RegularExpressions;
using PegOpenData.Model.Targets.Readers;
using PegOpenData.Model.Targets.Readers.Beside;
using PegOpenData.Model.Targets.Readers.Deadlines;
using PegOpenData.Model.Targets.Readers.Quantities;
using PegOpenData.Model.Targets.Readers.Several;

namespace PegOpenData.Model.Targets;

/// <summary>
/// Reads the words of a target or of a result. Precision before recall: what is not certain stays text, what has two readings says so,
/// and a comparison that is not printed is absent.
/// </summary>
public static partial class TargetReader
{
    /// <summary>Longer words are prose.</summary>
    private const int LongestWords = 1000;

    /// <summary>Before the dates: a day of 1900 has the shape of one.</summary>
    private static readonly FirstOf Days = new(new SpreadsheetArtefactReader(), new DateReader(), new ShortYearReader(), new MonthReader(), new YearReader());

    private static readonly FirstOf Events = new(new RelativeDeadlineReader(), new EventReader());

    /// <summary>The unit decides; without one that is known it is a number.</summary>
    private static readonly FirstOf Amounts = new(new PercentageReader(), new MoneyReader(), new DurationReader(), new ZeroReader(), new NumberReader());

    private static readonly FirstOf Quantities = new(Amounts, new AccomplishmentReader(Amounts));

    /// <summary>Tried in this order; the first that knows the words wins. What is one thing comes before what is several.</summary>
    private static readonly FirstOf Certain = new(
        Days,
        new BooleanReader(),
        Quantities,
        new RangeReader(Amounts),
        Events,
        new ElsewhereReader(),
        new FormulaReader(Amounts),
        new DueReader(new FirstOf(Days, Events), Quantities),
        new ListReader(new FirstOf(Days, Quantities), new TotalReader()));

    private static readonly FirstOf All = new(Certain, new ProvisoReader(Certain));

    public static Reading Read(string text, ReadingContext? context = null)
    {
        if (text.Length > LongestWords)
        {
            return Reading.OfText;
        }

        var beside = context ?? ReadingContext.None;
        var words = Blanks().Replace(text, " ").Trim().TrimEnd('.', ';').TrimEnd();
        return All.Read(words, beside) is { } reading ? Completed(reading, beside) : Reading.OfText;
    }

    /// <summary>With what the office printed beside the value; never against what the words themselves say.</summary>
    private static Reading Completed(Reading reading, ReadingContext context)
    {
        var measured = NamedUnit.Complete(reading, context);
        return context is { IsOfResult: false, Indicator: { } name } ? NamedComparison.Complete(measured, name) : measured;
    }

    [GeneratedRegex(@"[\s\u00a0\u202f]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
