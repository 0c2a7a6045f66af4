namespace PegOpenData.Importing.Accounting;

/// <summary>How many of a thing.</summary>
public sealed record Tally(string Of, int Count);
