using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>The sheet <c>ente</c> or <c>piano</c>.</summary>
/// <param name="Folder">The folder of the data, which is no field.</param>
/// <param name="IsFaulty">What it does not say it may have meant to say: its error has been reported.</param>
internal sealed record FieldWorksheet(MappingNode Fields, ScalarNode? Folder, bool IsFaulty);
