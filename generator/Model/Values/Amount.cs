namespace PegOpenData.Model.Values;

/// <summary>Euro, with the sign and the decimals that were printed.</summary>
public readonly record struct Amount(decimal Euro) : IComparable<Amount>
{
    public static Amount operator +(Amount left, Amount right) => new(left.Euro + right.Euro);

    public static Amount operator -(Amount left, Amount right) => new(left.Euro - right.Euro);

    public static bool operator <(Amount left, Amount right) => left.Euro < right.Euro;

    public static bool operator >(Amount left, Amount right) => left.Euro > right.Euro;

    public static bool operator <=(Amount left, Amount right) => left.Euro <= right.Euro;

    public static bool operator >=(Amount left, Amount right) => left.Euro >= right.Euro;

    public static Amount Add(Amount left, Amount right) => left + right;

    public static Amount Subtract(Amount left, Amount right) => left - right;

    /// <summary>The sum, or null when there is nothing to sum: empty is not zero.</summary>
    public static Amount? Sum(IEnumerable<Amount?> amounts) =>
        amounts.Aggregate((Amount?)null, (sum, amount) => amount is null ? sum : (sum ?? default) + amount.Value);

    public int CompareTo(Amount other) => Euro.CompareTo(other.Euro);
}
