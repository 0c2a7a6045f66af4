using System.Collections.Immutable;

namespace PegOpenData.Importing.Identifiers;

/// <summary>What records without a code would be called: by their title, and by title and owner where a title is of several, whatever their order.</summary>
public static class TitleSlugs
{
    /// <param name="records">Each with the record it belongs to, which tells two with the same title apart.</param>
    /// <returns>One a record, in the same order.</returns>
    public static ImmutableArray<Slug> Of(IReadOnlyList<(string Title, Slug Owner)> records)
    {
        var shared = records.CountBy(record => record.Title).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        return [.. records.Select(record => Slug.FromTitle(shared.Contains(record.Title) ? $"{record.Title} {record.Owner}" : record.Title))];
    }
}
