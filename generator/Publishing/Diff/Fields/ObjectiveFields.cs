namespace PegOpenData.Publishing.Diff.Fields;

/// <summary>What is compared of an objective.</summary>
internal static class ObjectiveFields
{
    public static IReadOnlyList<Field<Objective>> All { get; } =
    [
        new(DiffTopic.Title, "titolo", objective => objective.Title),
        new(DiffTopic.State, "stato", objective => objective.Status.Italian()),
        new(DiffTopic.State, "atto che ne cambia lo stato", objective => Shown.Of(objective.StatusAct)),
        new(DiffTopic.Result, "esito dichiarato", objective => Shown.Of(objective.DeclaredOutcome)),
        new(DiffTopic.Office, "ufficio responsabile", (objective, plan) => plan.NameOf(objective.Centre)),
        new(DiffTopic.Office, "uffici coinvolti", (objective, plan) => string.Join(", ", objective.InvolvedCentres.Select(centre => plan.NameOf(centre)))),
        new(DiffTopic.Office, "ruolo del responsabile", objective => objective.Responsible?.Role),
        new(DiffTopic.Person, "nome del responsabile", objective => objective.Responsible?.Name),
        new(DiffTopic.Person, "referente politico", objective => objective.PoliticalLead),
        new(DiffTopic.Person, "personale", (objective, plan) => Shown.Of(plan.Index.StaffOfObjective[objective.Id])) { From = "personale" },
        new(DiffTopic.Weight, "peso", objective => Shown.Of(objective.Weight)),
        new(DiffTopic.Weight, "peso degli indicatori", objective => Shown.Of(objective.IndicatorsWeight)),
        new(DiffTopic.Weight, "peso delle fasi", objective => Shown.Of(objective.PhasesWeight)),
        new(DiffTopic.Other, "codice", objective => objective.Code),
        new(DiffTopic.Other, "tipo", objective => objective.Kind),
        new(DiffTopic.Other, "scheda", objective => objective.Sheet?.ToString()),
        new(DiffTopic.Other, "linee di programmazione", objective => Shown.Of(objective.Lines)),
        new(DiffTopic.Other, "temi", objective => string.Join(", ", objective.Themes)),
        new(DiffTopic.Other, "obiettivo che prosegue", objective => objective.Continues),
        new(DiffTopic.Other, "norma che ne chiede la pubblicazione", objective => objective.PublishedUnder),
        new(DiffTopic.Text, "descrizione", objective => objective.Description),
        new(DiffTopic.Text, "sezioni", objective => string.Join('\n', objective.Sections)),
        new(DiffTopic.Text, "stato di attuazione", objective => string.Join('\n', objective.Progress)),
        new(DiffTopic.Text, "note", objective => objective.Note),
    ];
}
