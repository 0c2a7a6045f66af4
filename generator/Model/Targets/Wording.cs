namespace PegOpenData.Model.Targets;

/// <summary>Words as approved or reported, never changed, and what they certainly say.</summary>
public abstract record Wording(string Text, Reading Reading);
