namespace PegOpenData.Model.Plans;

/// <summary>Who validated the results, and by which act.</summary>
public sealed record Validation(string Body, string? Act, DateOnly? Date, Uri? Url);
