using System.Collections.Immutable;

namespace PegOpenData.Loading.JsonSchema.Compilation;

/// <summary>Keywords that belong together, under the address the standard gives them.</summary>
public sealed record Vocabulary(string Address, ImmutableArray<Keyword> Keywords);
