namespace PegOpenData.Model.Targets;

/// <summary>What was expected: the words as approved and, where one is certain, their reading.</summary>
public sealed record Target(string Text, Reading Reading);
