namespace PegOpenData.Model.Sites;

/// <summary>What one field of a collection means.</summary>
/// <param name="Collection">The Italian name: obiettivi, indicatori …</param>
/// <param name="Field">The dotted key: <c>responsabile.ruolo</c>.</param>
public sealed record FieldMeaning(string Collection, string Field, string Title, string Description);
