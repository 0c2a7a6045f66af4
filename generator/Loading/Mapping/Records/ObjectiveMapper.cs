using PegOpenData.Loading.Mapping.Parts;

namespace PegOpenData.Loading.Mapping.Records;

/// <summary>Objectives.</summary>
internal static class ObjectiveMapper
{
    public static Objective Map(Fields record) => new()
    {
        Id = record.OwnId,
        Source = record.Source,
        PublishedUnder = record.PublishedUnder(),
        Note = record.Text("note"),
        Provenance = record.Provenance(),
        Code = record.Text("codice"),
        Title = record.Required("titolo"),
        Kind = record.Text("tipo"),
        Centre = record.Id("centro"),
        InvolvedCentres = record.Ids("centri_coinvolti"),
        PoliticalLead = record.Text("referente_politico"),
        Responsible = record.Responsible(),
        Sheet = record.Id("scheda"),
        Lines = record.Ids("linee"),
        Themes = record.Texts("temi"),
        Description = record.Text("descrizione"),
        IsTextOmitted = record.Flag("testo_omesso"),
        Weight = record.Decimal("peso"),
        IndicatorsWeight = record.Decimal("peso_indicatori"),
        PhasesWeight = record.Decimal("peso_fasi"),
        Sections = [.. record.Items("sezioni").Select(section => new Section(section.Required("nome"), section.Required("testo")))],
        Progress = [.. record.Items("stato_attuazione").Select(Progress).OfType<Progress>()],
        Status = record.Term<ObjectiveStatus>("stato") ?? ObjectiveStatus.Active,
        StatusAct = record.Act("atto_stato"),
        Continues = record.Text("prosegue"),
        DeclaredOutcome = record.DeclaredOutcome(),
    };

    private static Progress? Progress(Fields told) =>
        told.Date("data") is { } date ? new Progress(date, told.Required("testo")) : null;
}
