using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;
using PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;
using PegOpenData.Importing.Layouts.ReggioEmilia.Summaries;
using PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Records;

/// <summary>Says where a sheet and its row in the summary differ, and what was taken from the one for want of the other.</summary>
internal static class SheetAgreement
{
    public static void Check(ImportContext context, PrintedSheet sheet, SummaryRow row)
    {
        var at = sheet.Line.Span;
        if (sheet.Head.Code is null)
        {
            context.Found.Add(Errors.Importing.HeadlessSheet(at, row.Code));
        }
        else if (sheet.Head.Title is null)
        {
            context.Found.Add(Errors.Importing.MissingLabel(at, "titolo della scheda", "è preso dal riepilogo"));
        }

        BrokenEnd.Check(context, at, "titolo della scheda", sheet.Head.Title);
        CheckStrategy(context, sheet, row);
        CheckObjectives(context, sheet, row);
        foreach (var (what, kept) in Differences(sheet, row))
        {
            context.Found.Add(Errors.Importing.SummaryDisagrees(at, what, row.Line.Number, kept));
        }
    }

    private static IEnumerable<(string What, string Kept)> Differences(PrintedSheet sheet, SummaryRow row)
    {
        var current = sheet.Totals.Where(total => total.Column == new BudgetColumn(Direction.Expenditure, "corrente"));
        var expenditure = Amount.Sum(current.Select(total => (Amount?)total.Amount)) ?? default;
        (bool Differs, string What, string Kept)[] all =
        [
            (sheet.Head.Title is { } title && title != row.Title, "Il titolo della scheda", "vale quello della scheda"),
            (sheet.Strategy.Contradicts(row.Strategy), "L'indirizzo strategico della scheda", "vale quello del riepilogo, su cui si fanno i totali"),
            (expenditure != (row.Budget ?? default), "Il totale delle spese correnti della scheda", "restano tutti e due"),
        ];
        return all.Where(one => one.Differs).Select(one => (one.What, one.Kept));
    }

    /// <summary>Where the first page was lost the strategy may be lost with it, and that was said.</summary>
    private static void CheckStrategy(ImportContext context, PrintedSheet sheet, SummaryRow row)
    {
        if (sheet.Strategy == Strategy.None)
        {
            if (sheet.Head.Code is not null)
            {
                context.Found.Add(Errors.Importing.MissingLabel(
                    sheet.Line.Span, "Indirizzo Strategico di riferimento", "i nomi sono presi dal riepilogo"));
            }

            return;
        }

        foreach (var (level, _) in sheet.Strategy.Levels.Where(printed => printed.Name is null && NameOf(row.Strategy, printed.Level) is not null))
        {
            context.Found.Add(Errors.Importing.MissingLabel(sheet.Line.Span, LabelOf(level), "il nome è preso dal riepilogo"));
        }
    }

    private static string? NameOf(Strategy strategy, string level) => strategy.Levels.First(other => other.Level == level).Name;

    /// <summary>An objective of another sheet means that the lines between the two were lost.</summary>
    private static void CheckObjectives(ImportContext context, PrintedSheet sheet, SummaryRow row)
    {
        var beginning = $"{row.Code[..4]}_OB_{row.Code.Split('_')[2]}_";
        foreach (var objective in sheet.Objectives.Where(objective => !objective.Code.StartsWith(beginning, StringComparison.Ordinal)))
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(
                objective.Line.Span, "codice dell'obiettivo", $"un codice della scheda «{row.Code}», che cominci con «{beginning}»"));
        }
    }

    private static string LabelOf(string level) => level switch
    {
        "indirizzo" => "Indirizzo",
        "azione" => "Azione",
        _ => "Obiettivo Strategico",
    };
}
