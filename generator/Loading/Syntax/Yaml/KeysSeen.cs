namespace PegOpenData.Loading.Syntax.Yaml;

/// <summary>The keys of one mapping so far: compared one by one while they are few, looked up when they are many.</summary>
internal sealed class KeysSeen(int few)
{
    private readonly List<ScalarNode> keys = new(few);
    private Dictionary<string, SourceSpan>? index;

    /// <summary>Ready for another mapping.</summary>
    public void Clear()
    {
        keys.Clear();
        index = null;
    }

    /// <summary>The place where the key stood already, or null where it is new.</summary>
    public SourceSpan? Add(ScalarNode key)
    {
        if (index is null && keys.Count >= few)
        {
            index = keys.ToDictionary(known => known.Text, known => known.Span, StringComparer.Ordinal);
        }

        if (index is not null)
        {
            return index.TryAdd(key.Text, key.Span) ? null : index[key.Text];
        }

        foreach (var known in keys)
        {
            if (known.Text == key.Text)
            {
                return known.Span;
            }
        }

        keys.Add(key);
        return null;
    }
}
