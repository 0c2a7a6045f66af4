namespace PegOpenData.Model.Plans;

/// <summary>A document of the plan: the signed act, an annex, the file that was imported.</summary>
/// <param name="Sha256">Of the file's bytes, 64 lower-case hexadecimal digits.</param>
public sealed record PlanDocument(string Title, Uri? Url, string? Sha256);
