namespace PegOpenData.Model.Objectives;

/// <summary>A named text of an objective (programmazione, iniziative, destinatari …), in Markdown.</summary>
public sealed record Section(string Name, string Text);
