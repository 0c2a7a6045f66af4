namespace PegOpenData.Model.Plans;

/// <summary>Where a citizen can check an imported record: the document, its line and its page.</summary>
public sealed record Provenance(string Document, int? Line, int? Page);
