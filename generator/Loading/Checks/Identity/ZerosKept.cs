namespace PegOpenData.Loading.Checks.Identity;

/// <summary>A code of a table keeps the zeros it begins with: <c>490</c> beside <c>00490</c> is what a spreadsheet does to it.</summary>
internal sealed class ZerosKept : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanIndex index) =>
        from written in Codes(index.Plan)
        where written.Code.Length > 0 && written.Code.All(char.IsAsciiDigit)
        group written by (written.Kind, Digits: written.Code.TrimStart('0')) into same
        from finding in Of([.. same])
        select finding;

    /// <summary>One finding for each shorter form, at its first place in a table.</summary>
    private static IEnumerable<Diagnostic> Of(IReadOnlyList<Written> same)
    {
        var longest = same.MaxBy(written => written.Code.Length)!;
        return
        [
            .. same.Where(written => written.Code.Length < longest.Code.Length && written.IsInTable)
                .DistinctBy(written => written.Code)
                .Select(shorter => Errors.Checks.LostZeros(shorter.At, shorter.Field, shorter.Code, longest.Code, longest.At, shorter.Record.Subject)),
        ];
    }

    /// <summary>Codes are held against those of their own kind alone: a mission <c>01</c> has nothing to do with a mandate <c>1</c>.</summary>
    private static IEnumerable<Written> Codes(Plan plan) =>
    [
        .. plan.Centres.SelectMany(centre => One(centre, "codice", centre.Code, "centri")),
        .. plan.Lines.SelectMany(line => One(line, "codice", line.Code, $"linee {line.Level}")),
        .. plan.Sheets.SelectMany(sheet => One(sheet, "codice", sheet.Code, "schede")),
        .. plan.Objectives.SelectMany(objective => One(objective, "codice", objective.Code, "obiettivi")),
        .. plan.Indicators.SelectMany(indicator => One(indicator, "codice", indicator.Code, "indicatori")),
        .. plan.BudgetLines.SelectMany(line => One(line, "capitolo", line.Chapter, "capitoli")),
        .. plan.BudgetLines.SelectMany(line => One(line, "articolo", line.Article, "articoli")),
    ];

    private static IEnumerable<Written> One(Entity record, string field, string? code, string kind) =>
        code is null ? [] : [new Written(record, field, code, kind)];

    private sealed record Written(Entity Record, string Field, string Code, string Kind)
    {
        public SourceSpan At => Record.Source[Field];

        public bool IsInTable => At.Sheet is not null || At.File.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
    }
}
