using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>schede/&lt;id&gt;.yaml: one sheet with its money, its people and the phases that are of no objective.</summary>
internal static class SheetTree
{
    public static MappingNode Of(Sheet sheet, PlanIndex index) => Tree.Map(
        ("id", Id(sheet.Id)),
        ("codice", Tree.Text(sheet.Code)),
        ("titolo", Tree.Text(sheet.Title)),
        ("tipo", Tree.Text(sheet.Kind)),
        ("centro", Id(sheet.Centre)),
        ("linee", Ids(sheet.Lines)),
        ("descrizione", Tree.Text(sheet.Description)),
        ("note", Tree.Text(sheet.Note)),
        ("fonte", ValueTrees.Of(sheet.Provenance)),
        ("fasi", Tree.ListOrNone(index.PhasesOfSheet[sheet.Id].Select(phase => PhaseTree.Of(phase, index)))),
        ("risorse", Tree.ListOrNone(index.BudgetOfSheet[sheet.Id].Select(BudgetLineTree.Of))),
        ("personale", Tree.ListOrNone(index.StaffOfSheet[sheet.Id].Select(StaffTree.Of))));
}
