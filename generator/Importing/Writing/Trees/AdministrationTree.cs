using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>ente.yaml: only what a document and the options can say; the rest is for the office to add.</summary>
internal static class AdministrationTree
{
    public static MappingNode Of(Administration administration) => Tree.Map(
        ("denominazione", Tree.Text(administration.Name)),
        ("tipo", Tree.Text(administration.Kind)),
        ("sito", Address(administration.Website)),
        ("dimostrazione", Flag(administration.IsDemonstration)),
        ("note", Tree.Text(administration.Note)));
}
