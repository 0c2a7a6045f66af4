using PegOpenData.Loading.Mapping.Parts;

namespace PegOpenData.Loading.Mapping.Records;

/// <summary>Programme lines and sheets.</summary>
internal static class ProgrammeMapper
{
    public static ProgrammeLine Line(Fields record) => new()
    {
        Id = record.OwnId,
        Source = record.Source,
        Note = record.Text("note"),
        Provenance = record.Provenance(),
        Level = record.Required("livello"),
        Code = record.Text("codice"),
        Name = record.Required("denominazione"),
        Parent = record.Id("padre"),
        IsOfficial = record.Flag("ufficiale"),
    };

    public static Sheet Sheet(Fields record) => new()
    {
        Id = record.OwnId,
        Source = record.Source,
        Note = record.Text("note"),
        Provenance = record.Provenance(),
        Code = record.Text("codice"),
        Title = record.Required("titolo"),
        Kind = record.Text("tipo"),
        Centre = record.Id("centro"),
        Lines = record.Ids("linee"),
        Description = record.Text("descrizione"),
    };
}
