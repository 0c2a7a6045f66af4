namespace PegOpenData.Loading.JsonSchema.Evaluation;

/// <summary>Which properties and items of a value some keyword has looked at.</summary>
internal sealed class Evaluated
{
    private readonly HashSet<string> properties = new(StringComparer.Ordinal);
    private readonly HashSet<int> items = [];
    private int itemsUpTo;
    private bool allProperties;
    private bool allItems;

    public void Property(string name) => properties.Add(name);

    public void AllProperties() => allProperties = true;

    public void Item(int index) => items.Add(index);

    public void ItemsUpTo(int count) => itemsUpTo = Math.Max(itemsUpTo, count);

    public void AllItems() => allItems = true;

    public bool HasProperty(string name) => allProperties || properties.Contains(name);

    public bool HasItem(int index) => allItems || index < itemsUpTo || items.Contains(index);

    public void Merge(Evaluated other)
    {
        properties.UnionWith(other.properties);
        items.UnionWith(other.items);
        itemsUpTo = Math.Max(itemsUpTo, other.itemsUpTo);
        allProperties |= other.allProperties;
        allItems |= other.allItems;
    }
}
