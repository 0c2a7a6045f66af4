using System.Text.RegularExpressions;
using PegOpenData.Importing.Staff;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Records;

/// <summary>
/// The given names of the staff tables, which print the surname first. Notes are written among colleagues and may call one by the given name
/// alone; in any other text the word is as often a saint, a street or the town.
/// </summary>
internal sealed partial class GivenNames
{
    private const int ShortestName = 3;

    private readonly ImportContext context;
    private readonly HashSet<string> given;

    /// <param name="context">All its staff tables have been read.</param>
    public GivenNames(ImportContext context)
    {
        this.context = context;
        given = context.Ledger.Names.SelectMany(name => Word().Matches(name).Skip(1)).Select(word => word.Value)
            .Where(word => word.Length >= ShortestName).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The indicator with a mark in the place of each such name in its note.</summary>
    public Indicator LeftOutOf(Indicator indicator) => indicator with { Note = LeftOutOf(indicator.Note, indicator) };

    /// <inheritdoc cref="LeftOutOf(Indicator)"/>
    public Phase LeftOutOf(Phase phase) => phase with { Note = LeftOutOf(phase.Note, phase) };

    private string? LeftOutOf(string? note, Entity record)
    {
        if (note is null)
        {
            return null;
        }

        var names = Word().Matches(note).Where(word => char.IsUpper(word.Value[0]) && given.Contains(word.Value)).Reverse().ToList();
        if (names.Count > 0 && !context.Options.FactsOnly)
        {
            context.Found.Add(Errors.Importing.NamesOmitted(record.Source.Span, names.Count, PersonNames.Omitted));
        }

        return names.Aggregate(note, (text, name) => text.Remove(name.Index, name.Length).Insert(name.Index, PersonNames.Omitted));
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
