using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Mapping;

/// <summary>The tree of a file of a collection: a list of records or a single one.</summary>
internal sealed record ParsedCollection(string Collection, string FileStem, Node Records);
