namespace PegOpenData.Model.Objectives;

/// <summary>Valore iniziale: where an indicator stood before the plan.</summary>
public sealed record Baseline(string Text, Reading Reading, int? Year) : Wording(Text, Reading);
