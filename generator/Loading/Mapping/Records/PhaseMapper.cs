using PegOpenData.Loading.Mapping.Parts;

namespace PegOpenData.Loading.Mapping.Records;

/// <summary>Phases.</summary>
internal static class PhaseMapper
{
    public static Phase Map(Fields record, Around around) => new()
    {
        Id = record.OwnId,
        Source = record.Source,
        Note = record.Text("note"),
        Provenance = record.Provenance(),
        Objective = record.Parent("obiettivo", around.Objective),
        Sheet = record.Parent("scheda", around.Sheet),
        Order = record.Integer("ordine"),
        Name = record.Required("denominazione"),
        Description = record.Text("descrizione"),
        Weight = record.Decimal("peso"),
        Completion = record.Decimal("avanzamento"),
        Planned = new Period(record.Date("inizio_previsto"), record.Date("fine_prevista")),
        Actual = new Period(record.Date("inizio_effettivo"), record.Date("fine_effettiva")),
        PlannedMonths = record.Integers("mesi_previsti"),
        ActualMonths = record.Integers("mesi_effettivi"),
        ExpectedText = record.Text("atteso"),
        Responsible = record.Responsible(),
        Centre = record.Id("centro"),
        Act = record.Text("atto"),
    };
}
