using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Writing;

/// <summary>
/// Groups of people in a data file. They have no identifier, and an old count beside a new one would tell who came and who went: those that a
/// document gave are replaced by those that a newer one gives.
/// </summary>
internal static class StaffCounts
{
    public static bool IsCount(Node item) => item is MappingNode group && group["persone"] is not null && group["id"] is null;

    /// <summary>What has no source was not counted by an import.</summary>
    public static IEnumerable<Node> WrittenByPeople(SequenceNode? groups) =>
        groups?.Items.Where(item => item is MappingNode group && group["fonte"] is null) ?? [];
}
