using PegOpenData.Publishing.Site;

namespace PegOpenData.Publishing.Datasets.Tables;

/// <summary>The table of budget lines: one row per line and year that has an amount, so that a column is one thing.</summary>
internal static class BudgetTable
{
    public static Table Of(PublishedPlan plan) => TableBuilder.For<BudgetYear>("risorse", [.. plan.Plan.BudgetLines.SelectMany(BudgetYear.Of)])
        .Plan(plan)
        .Id("id", row => row.Line.Id)
        .Id("obiettivo", row => row.Line.Objective)
        .Id("scheda", row => row.Line.Sheet)
        .Text("direzione", row => row.Line.Direction.Italian())
        .Text("titolo", row => row.Line.Title)
        .Text("tipo_titolo", row => row.Line.TitleKind)
        .Text("aggregato", row => row.Line.Aggregate)
        .Integer("esercizio", row => row.Year)
        .Text("capitolo", row => row.Line.Chapter)
        .Text("articolo", row => row.Line.Article)
        .Text("codice_bilancio", row => row.Line.BudgetCode)
        .Text("piano_finanziario", row => row.Line.FinancialPlan)
        .Text("missione", row => row.Line.Mission)
        .Text("programma", row => row.Line.Programme)
        .Text("cup", row => row.Line.Cup)
        .Text("base", row => row.Line.Basis)
        .Text("descrizione", row => row.Line.Description)
        .Money("previsto", row => row.Planned)
        .Money("assestato", row => row.IsOwn ? row.Line.Adjusted : null)
        .Money("impegnato", row => row.IsOwn ? row.Line.Committed : null)
        .Money("pagato", row => row.IsOwn ? row.Line.Settled : null)
        .Text("note", row => row.Line.Note)
        .Text("fonte_documento", row => row.Line.Provenance?.Document)
        .Integer("fonte_riga", row => row.Line.Provenance?.Line)
        .Integer("fonte_pagina", row => row.Line.Provenance?.Page)
        .ToTable();
}
