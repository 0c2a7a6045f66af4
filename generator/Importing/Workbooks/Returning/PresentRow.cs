using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>A record, or a list of one, as an export would write it now.</summary>
/// <param name="Before">How many like it come before it, where nothing tells them apart.</param>
/// <param name="List">Null for the record itself.</param>
internal sealed record PresentRow(string Sheet, MappingNode Record, int Before, PartList? List)
{
    public string? Id => (Record["id"] as ScalarNode)?.Text;
}
