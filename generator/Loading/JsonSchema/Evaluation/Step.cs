using System.Globalization;

namespace PegOpenData.Loading.JsonSchema.Evaluation;

/// <summary>From a value to a part of it: the name of a property or the place of an item. The default stays where it is.</summary>
public readonly struct Step
{
    private readonly string? name;
    private readonly int place;

    private Step(string? name, int place)
    {
        this.name = name;
        this.place = place;
    }

    public bool IsHere => name is null && place == 0;

    public static Step To(string property) => new(property, 0);

    public static Step To(int item) => new(null, item + 1);

    /// <summary>As in a JSON Pointer.</summary>
    public override string ToString() => name is null
        ? string.Create(CultureInfo.InvariantCulture, $"/{place - 1}")
        : "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
