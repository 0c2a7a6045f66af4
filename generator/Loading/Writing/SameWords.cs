using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Writing;

/// <summary>
/// Whether an existing value says what is wanted already: numbers by value, and a word without quotes is also the text it looks like (<c>04</c>).
/// </summary>
public sealed class SameWords(EntryOrder order)
{
    public bool AreSame(Node existing, Node wanted) => (existing, wanted) switch
    {
        (ScalarNode left, ScalarNode right) => AreSame(left, right),
        (SequenceNode left, SequenceNode right) => left.Items.Length == right.Items.Length && left.Items.Zip(right.Items).All(pair => AreSame(pair.First, pair.Second)),
        (MappingNode left, MappingNode right) => AreSame(left, right),
        _ => false,
    };

    private static bool AreSame(ScalarNode existing, ScalarNode wanted) =>
        NodeEquality.Instance.Equals(existing, wanted)
        || (existing.IsPlain && wanted.Kind == ScalarKind.Text && existing.Text == wanted.Text);

    private bool AreSame(MappingNode existing, MappingNode wanted) =>
        existing.Entries.Length == wanted.Entries.Length
        && (order == EntryOrder.Kept || existing.Entries.Zip(wanted.Entries).All(pair => pair.First.Key.Text == pair.Second.Key.Text))
        && wanted.Entries.All(entry => existing[entry.Key.Text] is { } value && AreSame(value, entry.Value));
}
