namespace PegOpenData.Model.Organisation;

/// <summary>Who answers, by role; the name only where the law wants it published.</summary>
public sealed record Responsible(string Role, string? Name);
