using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>
/// Some fields are words alone or a group of them by year (<c>atteso</c>, <c>previsto</c>). Where the data have the one and a row says the other,
/// both become groups, so that neither is lost when they are merged.
/// </summary>
/// <param name="planYear">Of an amount that says no year.</param>
internal sealed class GroupedWords(string? planYear)
{
    private const string Text = "testo";
    private const string Planned = "previsto";

    public (MappingNode Record, MappingNode Fresh) Align(MappingNode record, MappingNode fresh)
    {
        var ofAmounts = (fresh["esercizio"] as ScalarNode ?? record["esercizio"] as ScalarNode)?.Text ?? planYear;
        foreach (var entry in fresh.Entries)
        {
            var name = entry.Key.Text;
            if ((name == Planned ? ofAmounts : Text) is { } key)
            {
                var (old, said) = Align(record[name], entry.Value, key);
                record = old is null ? record : record.With(name, old);
                fresh = said is null ? fresh : fresh.With(name, said);
            }
        }

        return (record, fresh);
    }

    /// <param name="key">Where words alone stand in a group.</param>
    /// <returns>What takes the place of either; null for what stays.</returns>
    private static (Node? Old, Node? Said) Align(Node? existing, Node wanted, string key) => (existing, wanted) switch
    {
        (MappingNode old, ScalarNode words) when key != Text => (null, Group(key, words)),
        (MappingNode old, ScalarNode words) when Years(old) is { IsEmpty: false } years && (old[key] as ScalarNode)?.Text != words.Text =>
            (new MappingNode(old.Span, years), Group(key, words)),
        (ScalarNode words, MappingNode group) when group.Entries.All(entry => entry.Key.Text == key) => (null, group[key]),
        (ScalarNode words, MappingNode group) => (Group(key, words), null),
        _ => (null, null),
    };

    /// <summary>A reading (<c>valore</c>, <c>operatore</c>) is of the words it was made of, and goes with them.</summary>
    private static ImmutableArray<MappingEntry> Years(MappingNode group) => [.. group.Entries.Where(entry => entry.Key.Text.All(char.IsAsciiDigit))];

    private static MappingNode Group(string key, ScalarNode words) => new(words.Span, [Tree.Entry(key, words)]);
}
