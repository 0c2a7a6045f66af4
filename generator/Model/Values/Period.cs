namespace PegOpenData.Model.Values;

/// <summary>From a day to a day, both included; either may be unknown.</summary>
public readonly record struct Period(DateOnly? Start, DateOnly? End)
{
    public bool IsEmpty => Start is null && End is null;
}
