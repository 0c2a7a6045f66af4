using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Identity;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>What tables say of one plan, as trees whose every value knows its cell.</summary>
internal sealed record PlanDelivery
{
    /// <summary>The fields of the administration, where the tables say any.</summary>
    public MappingNode? Administration { get; init; }

    /// <summary>The fields of the plan, where the tables say any.</summary>
    public MappingNode? Plan { get; init; }

    /// <summary>The folder of the administration, where the tables name it.</summary>
    public ScalarNode? AdministrationFolder { get; init; }

    public ScalarNode? PlanFolder { get; init; }

    /// <summary>The sheet <c>ente</c> or <c>piano</c> has an error: what seems not to be said may have been.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>By collection, in the order of the rows.</summary>
    public required ImmutableDictionary<string, ImmutableArray<MappingNode>> Records { get; init; }

    /// <summary>Records whose row was taken out of a workbook that had it, each with how many like it come before it in the data.</summary>
    public ImmutableHashSet<(RecordKey Key, int Before)> Removed { get; init; } = [];

    /// <summary>The fields whose words name other records.</summary>
    public ImmutableArray<Lookup> Lookups { get; init; } = [];
}
