using System.Collections.Immutable;
using PegOpenData.Publishing.Datasets;

namespace PegOpenData.Publishing.Site.Pages.Plans;

/// <summary>The plan's tables: what each holds, its columns, its addresses.</summary>
public sealed record DataPage : PlanPage
{
    public required ImmutableArray<TableDescription> Tables { get; init; }
}
