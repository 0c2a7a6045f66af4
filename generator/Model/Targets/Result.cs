namespace PegOpenData.Model.Targets;

/// <summary>What was reached: the words as reported, their reading, and when and from what it was computed.</summary>
public sealed record Result(string Text, Reading Reading)
{
    public DateOnly? Date { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }
}
