namespace PegOpenData.Model.Targets;

/// <summary>What was expected.</summary>
public sealed record Target(string Text, Reading Reading) : Wording(Text, Reading);
