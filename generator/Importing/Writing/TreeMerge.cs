using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Writing;

namespace PegOpenData.Importing.Writing;

/// <summary>
/// Brings an import into a file that is there already: what the document says is set, what people added stays, and what they changed stays where
/// the document has not changed since. What an earlier import wrote and this one leaves out (<c>--solo-fatti</c>) goes, if nobody has changed it.
/// Counts of people are made anew whenever they change.
/// </summary>
internal static class TreeMerge
{
    private static readonly SameWords Same = new(EntryOrder.Kept);

    /// <param name="wanted">What this import writes.</param>
    /// <param name="full">What it would write if it left nothing out; null where it says only a part of the record.</param>
    /// <param name="previous">What the import that the file comes from had to write; null where that is not known.</param>
    public static Node Merge(Node existing, Node wanted, Node? full, Node? previous = null) => (existing, wanted) switch
    {
        (MappingNode old, MappingNode fresh) => Merge(old, fresh, full as MappingNode, previous as MappingNode),
        (SequenceNode old, SequenceNode fresh) => Merge(old, fresh, full as SequenceNode, previous as SequenceNode),
        (MappingNode old, ScalarNode words) when IsReadingOf(old, words) => old,
        (MappingNode old, ScalarNode { Kind: ScalarKind.Text } words) when full is null => Reworded(old, words),
        (ScalarNode { Kind: ScalarKind.Text } words, MappingNode fresh) when full is null && fresh["testo"] is null && fresh.Entries.All(IsOfYear) =>
            new MappingNode(fresh.Span, [Tree.Entry("testo", words), .. fresh.Entries]),
        _ => IsUnchanged(previous, wanted) || SayTheSame(existing, wanted) ? existing : wanted,
    };

    /// <summary>The document says what it said before: where the file says something else, people changed the file.</summary>
    private static bool IsUnchanged(Node? previous, Node wanted) => previous is not null && NodeEquality.Instance.Equals(previous, wanted);

    /// <summary>Blanks around a text say nothing: a block of YAML ends with a line break, the cell of a workbook does not.</summary>
    private static bool SayTheSame(Node existing, Node wanted) => Same.AreSame(existing, wanted)
        || (existing is ScalarNode { Kind: ScalarKind.Text } old && wanted is ScalarNode { Kind: ScalarKind.Text } fresh && old.Text.Trim() == fresh.Text.Trim());

    /// <summary>A reading that people wrote beside words that have not changed.</summary>
    private static bool IsReadingOf(MappingNode reading, ScalarNode words) => (reading["testo"] as ScalarNode)?.Text == words.Text;

    /// <summary>Other words have another reading; what stands under the years has not changed.</summary>
    private static Node Reworded(MappingNode group, ScalarNode words)
    {
        var years = group.Entries.Where(IsOfYear).ToList();
        return years.Count == 0 ? words : new MappingNode(group.Span, [Tree.Entry("testo", words), .. years]);
    }

    private static bool IsOfYear(MappingEntry entry) => entry.Key.Text is { Length: 4 } key && key.All(char.IsAsciiDigit);

    private static MappingNode Merge(MappingNode existing, MappingNode wanted, MappingNode? full, MappingNode? previous)
    {
        var merged = existing.Entries
            .Select(entry => full is not null && IsUncounted(entry, wanted)
                ? OfPeople(entry)
                : Merge(entry, wanted[entry.Key.Text], full?[entry.Key.Text], previous?[entry.Key.Text]))
            .OfType<MappingEntry>().ToList();
        var place = 0;
        foreach (var entry in wanted.Entries.Select(Clearing.Done).OfType<MappingEntry>())
        {
            // A new key stands after the one it follows in the canonical order.
            var at = merged.FindIndex(other => other.Key.Text == entry.Key.Text);
            if (at < 0)
            {
                merged.Insert(place, entry);
            }

            place = 1 + (at < 0 ? place : at);
        }

        return new MappingNode(existing.Span, [.. merged]);
    }

    private static MappingEntry? Merge(MappingEntry existing, Node? wanted, Node? full, Node? previous)
    {
        if (wanted is null)
        {
            return full is null ? existing : Without(existing.Value, full) is { } rest ? existing with { Value = rest } : null;
        }

        // Once published an identifier never changes, whatever the title it was made of has become.
        if (existing.Key.Text == "id")
        {
            return existing;
        }

        var merged = Clearing.IsMark(wanted) ? null : Merge(existing.Value, wanted, full, previous);
        return merged is null or MappingNode { Entries.IsEmpty: true } ? null : existing with { Value = merged };
    }

    private static SequenceNode Merge(SequenceNode existing, SequenceNode wanted, SequenceNode? full, SequenceNode? previous)
    {
        if (full is null && wanted.Items.All(item => item is ScalarNode))
        {
            return wanted; // the cell of a row is its whole list
        }

        if (full is not null && wanted.Items.All(StaffCounts.IsCount) && !IsUnchanged(previous, wanted))
        {
            return Tree.List(StaffCounts.WrittenByPeople(existing).Concat(wanted.Items));
        }

        var matches = RecordMatch.Of(existing, wanted);
        if (full is null)
        {
            return AsSaid(existing, wanted, matches);
        }

        var kept = existing.Items.Select((item, at) => matches[at] is { } match
            ? Merge(item, match, Namesake(match, full), Namesake(match, previous))
            : Without(item, full.Items));
        return Tree.List(kept.Concat(wanted.Items.Except(matches.OfType<Node>(), ReferenceEqualityComparer.Instance).OfType<Node>()));
    }

    /// <summary>A cell that holds a list, or the rows of a sheet of parts, are the whole list: what was taken out of them goes.</summary>
    private static SequenceNode AsSaid(SequenceNode existing, SequenceNode wanted, Node?[] matches) => new(existing.Span, [.. wanted.Items.Select(item =>
        Array.FindIndex(matches, match => ReferenceEquals(match, item)) is >= 0 and var at ? Merge(existing.Items[at], item, full: null) : item)]);

    private static Node? Namesake(Node item, SequenceNode? list) => list?.Items.FirstOrDefault(other => RecordMatch.AreNamedAlike(item, other));

    /// <summary>The document counts nobody here any more. A table that says only some things of a record says nothing of its people.</summary>
    private static bool IsUncounted(MappingEntry entry, MappingNode wanted) => entry.Key.Text == Collections.Staff && wanted[Collections.Staff] is null;

    private static MappingEntry? OfPeople(MappingEntry staff) =>
        Tree.ListOrNone(StaffCounts.WrittenByPeople(staff.Value as SequenceNode)) is { } rest ? staff with { Value = rest } : null;

    /// <summary>What people made of a value that the import once wrote; null where they left it alone.</summary>
    private static Node? Without(Node existing, Node full) => (existing, full) switch
    {
        (SequenceNode old, SequenceNode written) => Tree.ListOrNone(old.Items.Select(item => Without(item, written.Items))),
        _ => NodeEquality.Instance.Equals(existing, full) ? null : existing,
    };

    private static Node? Without(Node item, IEnumerable<Node> written) => written.Contains(item, NodeEquality.Instance) ? null : item;
}
