using System.Text.Json;
using PegOpenData.Publishing.Site;
using PegOpenData.Publishing.Site.Views;

namespace PegOpenData.Publishing.Datasets.Json;

/// <summary>An objective as JSON, with everything that belongs to it inside.</summary>
internal static class ObjectiveJson
{
    public static void Write(Utf8JsonWriter json, Objective objective, PublishedPlan plan)
    {
        WriteIdentity(json, objective);
        WriteTexts(json, objective);
        json.Objects("fasi", plan.Index.PhasesOfObjective[objective.Id], (writer, phase) => WritePhase(writer, phase, plan));
        json.Objects("indicatori", plan.Index.IndicatorsUnder(objective.Id), (writer, indicator) => IndicatorJson.Write(writer, indicator, plan));
        json.Objects("risorse", plan.Index.BudgetOfObjective[objective.Id], WriteBudgetLine);
        json.Objects("personale", plan.Index.StaffOfObjective[objective.Id], WriteStaff);
        json.Objects("modifiche", plan.Index.AmendmentsOfObjective[objective.Id], WriteAmendment);
        json.Tail(objective);
    }

    private static void WriteIdentity(Utf8JsonWriter json, Objective objective)
    {
        json.Field("id", objective.Id);
        json.Field("codice", objective.Code);
        json.Field("titolo", objective.Title);
        json.Field("tipo", objective.Kind);
        json.Field("centro", objective.Centre);
        json.Texts("centri_coinvolti", objective.InvolvedCentres);
        json.Field("referente_politico", objective.PoliticalLead);
        json.Object("responsabile", objective.Responsible, SharedJson.Responsible);
        json.Field("scheda", objective.Sheet);
        json.Texts("linee", objective.Lines);
        json.Texts("temi", objective.Themes);
        json.Field("peso", objective.Weight);
        json.Field("peso_indicatori", objective.IndicatorsWeight);
        json.Field("peso_fasi", objective.PhasesWeight);
        json.Field("stato", objective.Status.Italian());
        json.Object("atto_stato", objective.StatusAct, SharedJson.Act);
        json.Field("prosegue", objective.Continues);
        json.Object("esito_dichiarato", objective.DeclaredOutcome, SharedJson.DeclaredOutcome);
    }

    private static void WriteTexts(Utf8JsonWriter json, Objective objective)
    {
        json.Field("descrizione", objective.Description);
        json.Flag("testo_omesso", objective.IsTextOmitted);
        json.Objects("sezioni", objective.Sections, (writer, section) =>
        {
            writer.Field("nome", section.Name);
            writer.Field("testo", section.Text);
        });
        json.Field("norma", objective.PublishedUnder);
        json.Objects("stato_attuazione", objective.Progress, (writer, progress) =>
        {
            writer.Field("data", progress.Date);
            writer.Field("testo", progress.Text);
        });
    }

    private static void WritePhase(Utf8JsonWriter json, Phase phase, PublishedPlan plan)
    {
        json.Field("id", phase.Id);
        json.Field("ordine", phase.Order);
        json.Field("denominazione", phase.Name);
        json.Field("descrizione", phase.Description);
        json.Field("peso", phase.Weight);
        json.Field("avanzamento", phase.Completion);
        json.Field("inizio_previsto", phase.Planned.Start);
        json.Field("fine_prevista", phase.Planned.End);
        json.Field("inizio_effettivo", phase.Actual.Start);
        json.Field("fine_effettiva", phase.Actual.End);
        json.List("mesi_previsti", phase.PlannedMonths, (writer, month) => writer.WriteNumberValue(month));
        json.List("mesi_effettivi", phase.ActualMonths, (writer, month) => writer.WriteNumberValue(month));
        json.Field("atteso", phase.ExpectedText);
        json.Object("responsabile", phase.Responsible, SharedJson.Responsible);
        json.Field("centro", phase.Centre);
        json.Field("atto", phase.Act);
        json.Objects("rilevazioni", MeasurementView.Of(phase, plan), SharedJson.Measurement);
        json.Tail(phase);
    }

    private static void WriteBudgetLine(Utf8JsonWriter json, BudgetLine line)
    {
        json.Field("id", line.Id);
        json.Field("direzione", line.Direction.Italian());
        json.Field("titolo", line.Title);
        json.Field("tipo_titolo", line.TitleKind);
        json.Field("aggregato", line.Aggregate);
        json.Field("esercizio", line.FiscalYear);
        json.Field("capitolo", line.Chapter);
        json.Field("articolo", line.Article);
        json.Field("codice_bilancio", line.BudgetCode);
        json.Field("piano_finanziario", line.FinancialPlan);
        json.Field("missione", line.Mission);
        json.Field("programma", line.Programme);
        json.Field("cup", line.Cup);
        json.Field("base", line.Basis);
        json.Field("descrizione", line.Description);
        json.Objects("previsto", line.Planned, (writer, pair) =>
        {
            writer.WriteNumber("anno", pair.Key);
            writer.Field("importo", pair.Value);
        });
        json.Field("assestato", line.Adjusted);
        json.Field("impegnato", line.Committed);
        json.Field("pagato", line.Settled);
        json.Tail(line);
    }

    private static void WriteStaff(Utf8JsonWriter json, StaffGroup group)
    {
        json.Field("ruolo", group.Role);
        json.Field("categoria", group.Category);
        json.Field("persone", group.People);
        json.Field("impegno", group.Effort);
        json.Field("note", group.Note);
    }

    private static void WriteAmendment(Utf8JsonWriter json, Amendment amendment)
    {
        json.Field("indicatore", amendment.Indicator);
        json.Field("fase", amendment.Phase);
        json.Field("campo", amendment.Field);
        json.Field("da", amendment.From);
        json.Field("a", amendment.To);
        json.Field("motivo", amendment.Reason);
        json.Object("atto", amendment.Act, SharedJson.Act);
        json.Field("data", amendment.Date);
    }
}
