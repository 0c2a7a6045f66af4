using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>A list of records inside a record.</summary>
/// <param name="Path">Where it stands in the record: <c>sezioni</c>, <c>atteso.2024.parti</c>.</param>
/// <param name="Sheet">The sheet of its rows.</param>
internal readonly record struct PartList(string Path, string Sheet, SequenceNode Items);
