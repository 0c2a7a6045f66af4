using System.Collections.Immutable;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;
using PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;
using PegOpenData.Importing.Layouts.ReggioEmilia.Summaries;
using PegOpenData.Importing.Layouts.ReggioEmilia.Tables;
using PegOpenData.Importing.Staff;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Records;

/// <summary>Makes the records of a sheet. Where its first page was lost, its row in the summary says what it is.</summary>
internal sealed class SheetAssembly
{
    private readonly PlanContext plan;
    private readonly PrintedSheet printed;
    private readonly Slug id;
    private readonly Slug centre;
    private readonly Dictionary<string, Slug> objectives = [];

    public SheetAssembly(PlanContext plan, Slug centre, PrintedSheet printed, SummaryRow row)
    {
        (this.plan, this.centre, this.printed) = (plan, centre, printed);
        SheetAgreement.Check(plan.Import, printed, row);
        id = plan.Take(row.Code, printed.Line);
        Strategy = row.Strategy.Or(printed.Strategy);
        Sheet = SheetOf(row);
        Objectives = [.. printed.Objectives.Select(ObjectiveOf)];
        Phases = [.. printed.Phases.Select(PhaseOf)];
        Indicators = [.. printed.Objectives.SelectMany(IndicatorsOf)];
        BudgetLines = [.. printed.BudgetLines.Select(BudgetLineOf)];
        foreach (var person in printed.Staff)
        {
            plan.Staff.Add(StaffRowOf(person));
        }
    }

    public Sheet Sheet { get; }

    public Strategy Strategy { get; }

    public ImmutableArray<Objective> Objectives { get; }

    public ImmutableArray<Phase> Phases { get; }

    public ImmutableArray<Indicator> Indicators { get; }

    public ImmutableArray<BudgetLine> BudgetLines { get; }

    public IEnumerable<PrintedTotal> Totals => printed.Totals.Select(total => new PrintedTotal
    {
        Scope = Collections.Sheets,
        Id = id,
        Item = total.Column.Direction.Italian(),
        TitleKind = total.Column.TitleKind,
        Amount = total.Amount,
        Provenance = total.Line.FoundIn(plan.Document),
        Source = ImportContext.SourceOf(total.Line),
    });

    private Sheet SheetOf(SummaryRow row) => new()
    {
        Id = id,
        Code = row.Code,
        Title = printed.Head.Title ?? row.Title,
        Kind = row.Code.Split('_')[1] == "PG" ? "progetto" : "prodotto",
        Centre = centre,
        Lines = plan.Strategies.Find(Strategy, row.Line) is { } line ? [line] : [],
        Description = printed.Head.Description,
        Provenance = printed.Line.FoundIn(plan.Document),
        Source = ImportContext.SourceOf(printed.Line),
    };

    private Objective ObjectiveOf(PrintedObjective objective)
    {
        var own = plan.Take(objective.Code, objective.Line);
        objectives.TryAdd(objective.Code, own);
        BrokenEnd.Check(plan.Import, objective.Line.Span, "titolo dell'obiettivo", objective.Title);
        return new Objective
        {
            Id = own,
            Code = objective.Code,
            Title = objective.Title,
            Kind = objective.Kind,
            Centre = centre,
            Sheet = id,
            Lines = Sheet.Lines,
            Provenance = objective.Line.FoundIn(plan.Document),
            Source = ImportContext.SourceOf(objective.Line),
        };
    }

    /// <summary>A phase without the code of an objective is of the sheet: not of the last objective.</summary>
    private Phase PhaseOf(PhaseRow row)
    {
        Slug? objective = row.Objective is { } code && objectives.TryGetValue(code, out var found) ? found : null;
        if (row.Objective is not null && objective is null)
        {
            plan.Import.Found.Add(Errors.Importing.UnexpectedValue(row.Line.SpanOf(1), "Cod. Obiettivo", "il codice di un obiettivo della scheda"));
        }

        var name = HtmlLink.Words(row.Name);
        return new Phase
        {
            Id = plan.Take(Slug.FromTitle(name), objective ?? id, row.Line),
            Objective = objective,
            Sheet = objective is null ? id : null,
            Order = row.Order,
            Name = name,
            Description = HtmlLink.IsIn(row.Name) ? HtmlLink.Markdown(row.Name) : null,
            Planned = row.Planned,
            Note = row.Note,
            Provenance = row.Line.FoundIn(plan.Document),
            Source = ImportContext.SourceOf(row.Line),
        };
    }

    private IEnumerable<Indicator> IndicatorsOf(PrintedObjective objective) => objective.Indicators.Select(row =>
    {
        var context = new ReadingContext(row.Name, row.Note);
        var targets = row.Expected.ToImmutableSortedDictionary(pair => pair.Key, pair => new Target(pair.Value, TargetReader.Read(pair.Value, context)));
        var isOfPlan = targets.Count == 1 && targets.ContainsKey(plan.Year);
        return new Indicator
        {
            Id = plan.Take(Slug.FromCode(row.Code), objectives[objective.Code], row.Line),
            Objective = objectives[objective.Code],
            Code = row.Code,
            Name = row.Name,
            Target = isOfPlan ? targets[plan.Year] : null,
            TargetsByYear = isOfPlan ? ImmutableSortedDictionary<int, Target>.Empty : targets,
            Note = row.Note,
            Provenance = row.Line.FoundIn(plan.Document),
            Source = ImportContext.SourceOf(row.Line),
        };
    });

    private BudgetLine BudgetLineOf(BudgetRow row) => new()
    {
        Id = plan.Take(BudgetSlug.Of(row.Column.Direction, row.Chapter, row.Article), id, row.Line),
        Sheet = id,
        Direction = row.Column.Direction,
        TitleKind = row.Column.TitleKind,
        FiscalYear = plan.Year,
        Chapter = row.Chapter,
        Article = row.Article,
        Description = row.Description,
        Planned = ImmutableSortedDictionary<int, Amount>.Empty.Add(plan.Year, row.Amount),
        Provenance = row.Line.FoundIn(plan.Document),
        Source = ImportContext.SourceOf(row.Line),
    };

    private StaffRow StaffRowOf(PersonRow row) => new()
    {
        Person = row.Person,
        Role = row.Role,
        Effort = row.Effort,
        IsHead = row.IsHead,
        Sheet = id,
        Centre = centre,
        Line = row.Line,
    };
}
