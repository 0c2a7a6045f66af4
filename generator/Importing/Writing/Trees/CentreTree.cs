using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>A row of centri.csv.</summary>
internal static class CentreTree
{
    public static MappingNode Of(Centre centre) => Tree.Map(
        ("id", Id(centre.Id)),
        ("codice", Tree.Text(centre.Code)),
        ("denominazione", Tree.Text(centre.Name)),
        ("tipo", Tree.Text(centre.Kind)),
        ("padre", Id(centre.Parent)),
        ("responsabile", ValueTrees.Of(centre.Responsible)),
        ("varianti", Tree.Texts(centre.Variants)),
        ("pubblicabile", Tree.Boolean(centre.PublishedUnder is null ? null : true)),
        ("norma", Tree.Text(centre.PublishedUnder)),
        ("note", Tree.Text(centre.Note)),
        ("fonte", ValueTrees.Of(centre.Provenance)));
}
