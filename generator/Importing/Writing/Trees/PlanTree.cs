using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Writing.Trees;

/// <summary>piano.yaml: the plan without its collections, which are files of their own.</summary>
internal static class PlanTree
{
    public static MappingNode Of(Plan plan) => Tree.Map(
        ("denominazione", Tree.Text(plan.Name)),
        ("anno", Tree.Number(plan.Year)),
        ("tipo", Tree.Text(plan.Kind)),
        ("inizio", Unless(plan.Period.Start, new DateOnly(plan.Year, 1, 1))),
        ("fine", Unless(plan.Period.End, new DateOnly(plan.Year, 12, 31))),
        ("atti", Tree.ListOrNone(plan.Acts.Select(ValueTrees.Of))),
        ("stato", Tree.Text(plan.Status.Italian())),
        ("situazione_al", Tree.Date(plan.AsOf)),
        ("data_pubblicazione", Tree.Date(plan.Published)),
        ("data_aggiornamento", Tree.Date(plan.Updated)),
        ("ufficio_responsabile", Tree.Text(plan.ResponsibleOffice)),
        ("copertura", Of(plan.Coverage)),
        ("validazione", Of(plan.Validation)),
        ("totali_stampati", Tree.ListOrNone(plan.PrintedTotals.Select(Of))),
        ("documenti", Tree.ListOrNone(plan.Documents.Select(Of))),
        ("testo_omesso", Flag(plan.IsTextOmitted)),
        ("note", Tree.Text(plan.Note)));

    /// <summary>The first and the last day of the year go without saying.</summary>
    private static ScalarNode? Unless(DateOnly? date, DateOnly usual) => date == usual ? null : Tree.Date(date);

    private static MappingNode? Of(Coverage? coverage) => coverage is null ? null : Tree.Map(
        ("completo", Tree.Boolean(coverage.IsComplete)),
        ("manca", Tree.Text(coverage.Missing)));

    private static MappingNode? Of(Validation? validation) => validation is null ? null : Tree.Map(
        ("organo", Tree.Text(validation.Body)),
        ("atto", Tree.Text(validation.Act)),
        ("data", Tree.Date(validation.Date)),
        ("url", Address(validation.Url)));

    private static MappingNode Of(PrintedTotal total) => Tree.Map(
        ("ambito", Tree.Text(total.Scope)),
        ("id", Id(total.Id)),
        ("centro", Id(total.Centre)),
        ("voce", Tree.Text(total.Item)),
        ("tipo_titolo", Tree.Text(total.TitleKind)),
        ("importo", Money(total.Amount)),
        ("percentuale", Tree.Number(total.Percentage)),
        ("fonte", ValueTrees.Of(total.Provenance)));

    private static MappingNode Of(PlanDocument document) => Tree.Map(
        ("titolo", Tree.Text(document.Title)),
        ("url", Address(document.Url)),
        ("sha256", Tree.Text(document.Sha256)));
}
