namespace PegOpenData.Model.Values;

/// <summary>How large and how fine a number of a plan can be: within these limits sums, shares and charts cannot overflow.</summary>
public static class Magnitude
{
    /// <summary>A million of thousand millions: more than any budget of the world.</summary>
    public const decimal Limit = 1_000_000_000_000_000m;

    public const int Decimals = 10;

    public static bool Fits(decimal value) => Math.Abs(value) < Limit && value.Scale <= Decimals;
}
