using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Mapping;

/// <summary>How a foreign workbook is read: <c>mappa.yaml</c>.</summary>
internal sealed record WorkbookMap
{
    /// <summary>Fields of <c>ente.yaml</c> that the tables do not say, and the folder under <c>cartella</c>.</summary>
    public MappingNode? Administration { get; init; }

    public MappingNode? Plan { get; init; }

    public required ImmutableArray<TableMap> Tables { get; init; }

    public ImmutableArray<string> IgnoredSheets { get; init; } = [];
}
