using System.Collections.Immutable;
using PegOpenData.Loading.Mapping.Parts;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Mapping.Records;

/// <summary>Budget lines.</summary>
internal static class BudgetLineMapper
{
    /// <param name="planYear">The year of an amount printed without one, where the line has no financial year.</param>
    public static BudgetLine Map(Fields record, Around around, int planYear) => new()
    {
        Id = record.OwnId,
        Source = record.Source,
        Note = record.Text("note"),
        Provenance = record.Provenance(),
        Objective = record.Parent("obiettivo", around.Objective),
        Sheet = record.Parent("scheda", around.Sheet),
        Direction = record.Term<Direction>("direzione") ?? default,
        Title = record.Text("titolo"),
        TitleKind = record.Text("tipo_titolo"),
        Aggregate = record.Text("aggregato"),
        FiscalYear = record.Integer("esercizio"),
        Chapter = record.Text("capitolo"),
        Article = record.Text("articolo"),
        BudgetCode = record.Text("codice_bilancio"),
        FinancialPlan = record.Text("piano_finanziario"),
        Mission = record.Text("missione"),
        Programme = record.Text("programma"),
        Cup = record.Text("cup"),
        Basis = record.Text("base"),
        Description = record.Text("descrizione"),
        Planned = Planned(record, planYear),
        Adjusted = record.Euro("assestato"),
        Committed = record.Euro("impegnato"),
        Settled = record.Euro("pagato"),
    };

    private static ImmutableSortedDictionary<int, Amount> Planned(Fields record, int planYear)
    {
        if (record.Nested("previsto") is { } byYear)
        {
            return byYear.Years
                .Select(entry => (entry.Year, Euro: entry.Value is ScalarNode amount ? record.Number(amount, "previsto") : null))
                .Where(entry => entry.Euro is not null)
                .ToImmutableSortedDictionary(entry => entry.Year, entry => new Amount(entry.Euro!.Value));
        }

        return record.Euro("previsto") is { } single
            ? ImmutableSortedDictionary<int, Amount>.Empty.Add(record.Integer("esercizio") ?? planYear, single)
            : ImmutableSortedDictionary<int, Amount>.Empty;
    }
}
