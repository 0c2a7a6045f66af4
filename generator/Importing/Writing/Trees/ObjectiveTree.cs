using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>obiettivi/&lt;id&gt;.yaml: one objective with its phases, indicators, budget lines and people inside.</summary>
internal static class ObjectiveTree
{
    public static MappingNode Of(Objective objective, PlanIndex index) => Tree.Map(
        ("id", Id(objective.Id)),
        ("codice", Tree.Text(objective.Code)),
        ("titolo", Tree.Text(objective.Title)),
        ("tipo", Tree.Text(objective.Kind)),
        ("centro", Id(objective.Centre)),
        ("centri_coinvolti", Ids(objective.InvolvedCentres)),
        ("referente_politico", Tree.Text(objective.PoliticalLead)),
        ("responsabile", ValueTrees.Of(objective.Responsible)),
        ("scheda", Id(objective.Sheet)),
        ("linee", Ids(objective.Lines)),
        ("temi", Tree.Texts(objective.Themes)),
        ("descrizione", Tree.Text(objective.Description)),
        ("testo_omesso", Flag(objective.IsTextOmitted)),
        ("peso", Tree.Number(objective.Weight)),
        ("peso_indicatori", Tree.Number(objective.IndicatorsWeight)),
        ("peso_fasi", Tree.Number(objective.PhasesWeight)),
        ("sezioni", Tree.ListOrNone(objective.Sections.Select(Of))),
        ("stato_attuazione", Tree.ListOrNone(objective.Progress.Select(Of))),
        ("stato", objective.Status == ObjectiveStatus.Active ? null : Tree.Text(objective.Status.Italian())),
        ("atto_stato", objective.StatusAct is { } act ? ValueTrees.Of(act) : null),
        ("prosegue", Tree.Text(objective.Continues)),
        ("esito_dichiarato", ValueTrees.Of(objective.DeclaredOutcome)),
        ("pubblicabile", Tree.Boolean(objective.PublishedUnder is null ? null : true)),
        ("norma", Tree.Text(objective.PublishedUnder)),
        ("note", Tree.Text(objective.Note)),
        ("fonte", ValueTrees.Of(objective.Provenance)),
        ("fasi", Tree.ListOrNone(index.PhasesOfObjective[objective.Id].Select(phase => PhaseTree.Of(phase, index)))),
        ("indicatori", Tree.ListOrNone(index.IndicatorsOfObjective[objective.Id].Select(IndicatorTree.Of))),
        ("risorse", Tree.ListOrNone(index.BudgetOfObjective[objective.Id].Select(BudgetLineTree.Of))),
        ("personale", Tree.ListOrNone(index.StaffOfObjective[objective.Id].Select(StaffTree.Of))));

    private static MappingNode Of(Section section) => Tree.Map(
        ("nome", Tree.Text(section.Name)),
        ("testo", Tree.Text(section.Text)));

    private static MappingNode Of(Progress progress) => Tree.Map(
        ("data", Tree.Date(progress.Date)),
        ("testo", Tree.Text(progress.Text)));
}
