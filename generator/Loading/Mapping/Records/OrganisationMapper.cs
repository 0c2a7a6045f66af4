using PegOpenData.Loading.Mapping.Parts;

namespace PegOpenData.Loading.Mapping.Records;

/// <summary>Centres and groups of staff.</summary>
internal static class OrganisationMapper
{
    public static Centre Centre(Fields record) => new()
    {
        Id = record.OwnId,
        Source = record.Source,
        PublishedUnder = record.PublishedUnder(),
        Note = record.Text("note"),
        Provenance = record.Provenance(),
        Code = record.Text("codice"),
        Name = record.Required("denominazione"),
        Kind = record.Text("tipo"),
        Parent = record.Id("padre"),
        Responsible = record.Responsible(),
        Variants = record.Texts("varianti"),
    };

    public static StaffGroup Staff(Fields record, Around around) => new()
    {
        Source = record.Source,
        Note = record.Text("note"),
        Provenance = record.Provenance(),
        Sheet = record.Parent("scheda", around.Sheet),
        Objective = record.Parent("obiettivo", around.Objective),
        Centre = record.Id("centro"),
        Role = record.Required("ruolo"),
        Category = record.Text("categoria"),
        People = record.Integer("persone") ?? 0,
        Effort = record.Decimal("impegno"),
    };
}
