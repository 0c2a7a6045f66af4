using PegOpenData.Publishing.Site;

namespace PegOpenData.Publishing.Datasets.Tables;

/// <summary>The tables of offices, programme lines and people.</summary>
internal static class OrganisationTables
{
    public static Table Centres(PublishedPlan plan) => TableBuilder.For("centri", plan.Plan.Centres)
        .Plan(plan)
        .Id("id", row => row.Id)
        .Text("codice", row => row.Code)
        .Text("denominazione", row => row.Name)
        .Text("tipo", row => row.Kind)
        .Id("padre", row => row.Parent)
        .Text("responsabile_ruolo", row => row.Responsible?.Role)
        .Text("responsabile_nome", row => row.Responsible?.Name)
        .Text("varianti", row => Cell.Of(row.Variants))
        .Text("norma", row => row.PublishedUnder)
        .Tail()
        .ToTable();

    public static Table Lines(PublishedPlan plan) => TableBuilder.For("linee", plan.Plan.Lines)
        .Plan(plan)
        .Id("id", row => row.Id)
        .Text("livello", row => row.Level)
        .Text("codice", row => row.Code)
        .Text("denominazione", row => row.Name)
        .Id("padre", row => row.Parent)
        .Boolean("ufficiale", row => row.IsOfficial)
        .Tail()
        .ToTable();

    public static Table Staff(PublishedPlan plan) => TableBuilder.For("personale", plan.Plan.Staff)
        .Plan(plan)
        .Id("scheda", row => row.Sheet)
        .Id("obiettivo", row => row.Objective)
        .Id("centro", row => row.Centre)
        .Text("ruolo", row => row.Role)
        .Text("categoria", row => row.Category)
        .Integer("persone", row => row.People)
        .Number("impegno", row => row.Effort)
        .Text("note", row => row.Note)
        .ToTable();
}
