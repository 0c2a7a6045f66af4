namespace PegOpenData.Cli.Commands;

/// <summary>The files that an import reads besides the data.</summary>
/// <param name="Map">Says how a foreign table is read; null for none.</param>
/// <param name="Previous">The document that the data come from; null where nobody says.</param>
internal sealed record ImportPaths(string Document, string? Map, string? Previous);
