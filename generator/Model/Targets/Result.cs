namespace PegOpenData.Model.Targets;

/// <summary>What was reached, and when and from what it was computed.</summary>
public sealed record Result(string Text, Reading Reading) : Wording(Text, Reading)
{
    public DateOnly? Date { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }
}
