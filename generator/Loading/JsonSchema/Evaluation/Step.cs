using System.Globalization;

namespace PegOpenData.Loading.JsonSchema.Evaluation;

/// <summary>From a value to a part of it: the name of a property or the place of an item. The default stays where it is.</summary>
public readonly struct Step
{
    private readonly int place;

    private Step(string? name, int place)
    {
        Name = name;
        this.place = place;
    }

    /// <summary>The name of the property; null for an item.</summary>
    public string? Name { get; }

    /// <summary>The place of the item from 1; null for a property.</summary>
    public int? Ordinal => Name is null && place > 0 ? place : null;

    public bool IsHere => Name is null && place == 0;

    public static Step To(string property) => new(property, 0);

    public static Step To(int item) => new(null, item + 1);

    /// <summary>As in a JSON Pointer.</summary>
    public override string ToString() => Name is null
        ? string.Create(CultureInfo.InvariantCulture, $"/{place - 1}")
        : "/" + Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
