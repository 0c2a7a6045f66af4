namespace PegOpenData.Loading.JsonSchema.Patterns;

/// <summary>Ranges as they stand between brackets in .NET, or everything but them.</summary>
internal readonly record struct CharacterSet(string Ranges, bool IsNegated);
