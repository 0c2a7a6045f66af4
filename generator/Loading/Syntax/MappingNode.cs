using System.Collections.Immutable;

namespace PegOpenData.Loading.Syntax;

/// <summary>Keys with their values, in written order; a key stands once.</summary>
public sealed class MappingNode(SourceSpan span, ImmutableArray<MappingEntry> entries) : Node(span)
{
    public ImmutableArray<MappingEntry> Entries { get; } = entries;

    /// <summary>The value of <paramref name="key"/>, or null.</summary>
    public Node? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Text == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }
}
