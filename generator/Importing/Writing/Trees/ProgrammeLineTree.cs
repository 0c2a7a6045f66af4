using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>A row of linee.csv.</summary>
internal static class ProgrammeLineTree
{
    public static MappingNode Of(ProgrammeLine line) => Tree.Map(
        ("id", Id(line.Id)),
        ("livello", Tree.Text(line.Level)),
        ("codice", Tree.Text(line.Code)),
        ("denominazione", Tree.Text(line.Name)),
        ("padre", Id(line.Parent)),
        ("ufficiale", Flag(line.IsOfficial)),
        ("note", Tree.Text(line.Note)),
        ("fonte", ValueTrees.Of(line.Provenance)));
}
