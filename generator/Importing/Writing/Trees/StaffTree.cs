using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>A group of people inside its sheet or objective, or a row of personale.csv that names its centre, if it has one.</summary>
internal static class StaffTree
{
    public static MappingNode Of(StaffGroup group) => Tree.Map(
        ("centro", Id(group.Centre)),
        ("ruolo", Tree.Text(group.Role)),
        ("categoria", Tree.Text(group.Category)),
        ("persone", Tree.Number(group.People)),
        ("impegno", Tree.Number(group.Effort)),
        ("note", Tree.Text(group.Note)),
        ("fonte", ValueTrees.Of(group.Provenance)));
}
