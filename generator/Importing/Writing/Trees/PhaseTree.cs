using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>A phase inside its objective or sheet, whose parent goes without saying.</summary>
internal static class PhaseTree
{
    public static MappingNode Of(Phase phase, PlanIndex index) => Tree.Map(
        ("id", Id(phase.Id)),
        ("ordine", Tree.Number(phase.Order)),
        ("denominazione", Tree.Text(phase.Name)),
        ("descrizione", Tree.Text(phase.Description)),
        ("peso", Tree.Number(phase.Weight)),
        ("avanzamento", Tree.Number(phase.Completion)),
        ("inizio_previsto", Tree.Date(phase.Planned.Start)),
        ("fine_prevista", Tree.Date(phase.Planned.End)),
        ("inizio_effettivo", Tree.Date(phase.Actual.Start)),
        ("fine_effettiva", Tree.Date(phase.Actual.End)),
        ("mesi_previsti", Months(phase.PlannedMonths)),
        ("mesi_effettivi", Months(phase.ActualMonths)),
        ("atteso", Tree.Text(phase.ExpectedText)),
        ("responsabile", ValueTrees.Of(phase.Responsible)),
        ("centro", Id(phase.Centre)),
        ("atto", Tree.Text(phase.Act)),
        ("note", Tree.Text(phase.Note)),
        ("fonte", ValueTrees.Of(phase.Provenance)),
        ("indicatori", Tree.ListOrNone(index.IndicatorsOfPhase[phase.Id].Select(IndicatorTree.Of))));

    private static SequenceNode? Months(IEnumerable<int> months) => Tree.ListOrNone(months.Select(month => Tree.Number(month)));
}
