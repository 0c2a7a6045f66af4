namespace PegOpenData.Importing.Accounting;

/// <summary>How many lines had a role and went to the same place.</summary>
/// <param name="Where">The line numbers, as <c>3, 5–7</c>.</param>
public sealed record RoleTally(string Role, string What, int Lines, string Where)
{
    /// <summary>Of a workbook; null for a document.</summary>
    public string? Sheet { get; init; }
}
