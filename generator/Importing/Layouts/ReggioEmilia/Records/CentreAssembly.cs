using System.Collections.Immutable;
using PegOpenData.Importing.Layouts.ReggioEmilia.Parts;
using PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;
using PegOpenData.Importing.Layouts.ReggioEmilia.Summaries;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Records;

/// <summary>Makes the records of a centre: each row of its summary must have its sheet, and each sheet its row.</summary>
internal sealed class CentreAssembly
{
    private readonly PlanContext plan;
    private readonly PrintedCentre printed;
    private readonly Dictionary<SummaryRow, SheetAssembly> bySummaryRow = [];

    public CentreAssembly(PlanContext plan, PrintedCentre printed)
    {
        (this.plan, this.printed) = (plan, printed);
        Centre = new Centre
        {
            Id = plan.Take(printed.Code, printed.Line),
            Code = printed.Code,
            Name = printed.Name,
            Responsible = printed.Responsible,
            Provenance = printed.Line.FoundIn(plan.Document),
            Source = ImportContext.SourceOf(printed.Line),
        };
        plan.Strategies.Add(printed.Summary.Rows);
        Sheets = [.. printed.Sheets.Select(SheetOf).OfType<SheetAssembly>()];
        foreach (var row in printed.Summary.Rows.Where(row => !bySummaryRow.ContainsKey(row)))
        {
            plan.Import.Found.Add(Errors.Importing.MissingPart(row.Line.Span, row.Code, "fra le schede del centro, ma è nel riepilogo"));
        }

        Totals = [.. printed.Summary.Rows.Select(TotalOf).OfType<PrintedTotal>(), .. printed.Summary.Totals.Select(TotalOf)];
    }

    public Centre Centre { get; }

    public ImmutableArray<SheetAssembly> Sheets { get; }

    /// <summary>What the summary prints: the budget of each sheet that has one, and each of its totals, empty ones too.</summary>
    public ImmutableArray<PrintedTotal> Totals { get; }

    private SheetAssembly? SheetOf(PrintedSheet sheet)
    {
        var row = printed.Summary.Rows.FirstOrDefault(row => sheet.Head.Code is { } code ? row.Code == code : row.Code.Split('_')[2] == sheet.Stem);
        if (row is null)
        {
            plan.Import.Found.Add(Errors.Importing.MissingPart(
                sheet.Line.Span, sheet.Head.Code ?? "codice della scheda", "nel riepilogo del centro, ma la scheda c'è"));
            return null;
        }

        if (bySummaryRow.TryGetValue(row, out var first))
        {
            plan.Import.Found.Add(Errors.Importing.DisagreeingRepetition(sheet.Line.Span, $"La scheda «{row.Code}»", first.Sheet.Source.Span.Line));
            return null;
        }

        var made = new SheetAssembly(plan, Centre.Id, sheet, row);
        bySummaryRow.Add(row, made);
        return made;
    }

    private PrintedTotal? TotalOf(SummaryRow row) => row is { Budget: null, Share: null } || !bySummaryRow.TryGetValue(row, out var sheet)
        ? null
        : new PrintedTotal
        {
            Scope = Collections.Sheets,
            Id = sheet.Sheet.Id,
            Item = "budget",
            Amount = row.Budget,
            Percentage = row.Share,
            Provenance = row.Line.FoundIn(plan.Document),
            Source = ImportContext.SourceOf(row.Line),
        };

    private PrintedTotal TotalOf(SummaryTotal total)
    {
        var isOfCentre = total.Level == SummaryLevel.Centre;
        return new PrintedTotal
        {
            Scope = isOfCentre ? Collections.Centres : Collections.Lines,
            Id = isOfCentre ? Centre.Id : plan.Strategies.Find(StrategyOf(total), total.Last.Line),
            Centre = isOfCentre ? null : Centre.Id,
            Item = "budget",
            Amount = total.Amount,
            Percentage = total.Share,
            Provenance = total.Line.FoundIn(plan.Document),
            Source = ImportContext.SourceOf(total.Line),
        };
    }

    /// <summary>The strategy of the row above the total, down to the level that it sums.</summary>
    private Strategy StrategyOf(SummaryTotal total)
    {
        var strategy = bySummaryRow.TryGetValue(total.Last, out var sheet) ? sheet.Strategy : total.Last.Strategy;
        return total.Level switch
        {
            SummaryLevel.Action => strategy,
            SummaryLevel.Goal => strategy with { Action = null },
            _ => strategy with { Goal = null, Action = null },
        };
    }
}
