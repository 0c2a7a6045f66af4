using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>A row of modifiche.csv.</summary>
internal static class AmendmentTree
{
    public static MappingNode Of(Amendment amendment) => Tree.Map(
        ("obiettivo", Id(amendment.Objective)),
        ("indicatore", Id(amendment.Indicator)),
        ("fase", Id(amendment.Phase)),
        ("campo", Tree.Text(amendment.Field)),
        ("da", Tree.Text(amendment.From)),
        ("a", Tree.Text(amendment.To)),
        ("motivo", Tree.Text(amendment.Reason)),
        ("atto", amendment.Act is { } act ? ValueTrees.Of(act) : null),
        ("data", Tree.Date(amendment.Date)));
}
