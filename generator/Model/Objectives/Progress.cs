namespace PegOpenData.Model.Objectives;

/// <summary>Stato di attuazione: what the office tells of an objective at a date, in Markdown.</summary>
public sealed record Progress(DateOnly Date, string Text);
