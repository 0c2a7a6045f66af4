using System.Text.RegularExpressions;
using PegOpenData.Model.Targets.Readers;

namespace PegOpenData.Model.Targets;

/// <summary>
/// Reads the words of a target or of a result. Precision before recall: what is not certain stays text, what has two readings says so,
/// and a comparison that is not printed is absent.
/// </summary>
public static partial class TargetReader
{
    /// <summary>Tried in this order; the first that knows the words wins.</summary>
    private static readonly IWordsReader[] Readers =
    [
        new SpreadsheetArtefactReader(),
        new DateReader(),
        new MonthReader(),
        new YearReader(),
        new BooleanReader(),
        new ZeroReader(),
        new PercentageReader(),
        new MoneyReader(),
        new DurationReader(),
        new NumberReader(),
    ];

    public static Reading Read(string text, ReadingContext? context = null)
    {
        var words = Blanks().Replace(text, " ").Trim().TrimEnd('.', ';').TrimEnd();
        foreach (var reader in Readers)
        {
            if (reader.Read(words, context ?? ReadingContext.None) is { } reading)
            {
                return reading;
            }
        }

        return Reading.OfText;
    }

    [GeneratedRegex(@"[\s\u00a0\u202f]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
