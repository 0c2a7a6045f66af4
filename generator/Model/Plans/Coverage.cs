namespace PegOpenData.Model.Plans;

/// <summary>How much of the plan the data holds; who ranks or compares must know.</summary>
/// <param name="Missing">What is missing, in words, where it is not complete.</param>
public sealed record Coverage(bool IsComplete, string? Missing);
