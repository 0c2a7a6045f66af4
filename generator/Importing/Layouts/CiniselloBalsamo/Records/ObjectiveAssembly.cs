using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Records;

/// <summary>Makes the records of one objective.</summary>
internal sealed class ObjectiveAssembly
{
    private readonly ImportContext context;
    private readonly IdentifierPool identifiers;
    private readonly string document;
    private readonly int year;
    private readonly ObjectiveSheet sheet;
    private readonly CentreRegister centres;
    private readonly ObjectiveLinks links;
    private readonly Slug id;

    public ObjectiveAssembly(
        ImportContext context, IdentifierPool identifiers, string document, int year,
        ObjectiveSheet sheet, CentreRegister centres, ObjectiveLinks links)
    {
        (this.context, this.identifiers, this.document, this.year) = (context, identifiers, document, year);
        (this.sheet, this.centres, this.links) = (sheet, centres, links);
        var wanted = Slug.FromCode(sheet.Head.Code);
        id = identifiers.Take(wanted, owner: wanted, sheet.Head.Line.Number);
    }

    public Objective ObjectiveOf()
    {
        var head = sheet.Head;
        if (head.Directorate.Length > 0)
        {
            context.Found.Add(Errors.Importing.ColumnNotKept(head.Line.SpanOf(3), "Direzione"));
        }

        return new Objective
        {
            Id = id,
            Code = head.Code,
            Title = head.Title,
            Kind = Lower(sheet.Preamble.Kind),
            Centre = centres.Find(head),
            PoliticalLead = head.PoliticalLead.Length > 0 ? head.PoliticalLead : null,
            Responsible = head.Responsible is null ? null : new Responsible(head.Responsible.Role, Name: null),
            Lines = links.Of(id, head, sheet.Preamble.Links),
            Progress = ProgressOf(),
            Provenance = head.Line.FoundIn(document),
            Source = ImportContext.SourceOf(head.Line),
        };
    }

    public IEnumerable<Phase> PhasesOf() => sheet.Phases.Select((row, index) => new Phase
    {
        Id = Named(row.Name, row.Line),
        Objective = id,
        Order = index + 1,
        Name = row.Name,
        Weight = row.Weight,
        Completion = row.Completion,
        Planned = row.Planned,
        Actual = row.Actual,
        Responsible = row.Role is null ? null : new Responsible(row.Role, Name: null),
        Centre = row.Centre is null ? null : centres.Find(row.Centre, row.Line, responsible: null),
        Note = row.Note,
        Provenance = row.Line.FoundIn(document),
        Source = ImportContext.SourceOf(row.Line),
    });

    public IEnumerable<Indicator> IndicatorsOf() => sheet.Indicators.Select(row =>
    {
        var context = new ReadingContext(row.Name, row.Note);
        return new Indicator
        {
            Id = Named(row.Name, row.Line),
            Objective = id,
            Name = row.Name,
            Kind = Lower(row.Kind),
            Target = row.Expected is null ? null : new Target(row.Expected, TargetReader.Read(row.Expected, context)),
            Result = row.Reached is null ? null : ResultOf(row.Reached, context),
            History = row.History.ToImmutableSortedDictionary(pair => pair.Key, pair => ResultOf(pair.Value, context)),
            Note = row.Note,
            Provenance = row.Line.FoundIn(document),
            Source = ImportContext.SourceOf(row.Line),
        };
    });

    public IEnumerable<BudgetLine> BudgetLinesOf() => sheet.BudgetLines.Select(row =>
    {
        var codes = BudgetCodes.In(row.Description);
        return new BudgetLine
        {
            Id = identifiers.Take(BudgetSlug.Of(row.Direction, row.Chapter, row.Article), id, row.Line.Number),
            Objective = id,
            Direction = row.Direction,
            Title = row.Title,
            Aggregate = row.Aggregate,
            FiscalYear = row.Year,
            Chapter = row.Chapter,
            Article = row.Article,
            BudgetCode = codes.Ministerial,
            FinancialPlan = codes.FinancialPlan,
            Mission = codes.Mission,
            Programme = codes.Programme,
            Basis = row.Basis,
            Description = row.Description,
            Planned = PlannedOf(row),
            Note = row.Note,
            Provenance = row.Line.FoundIn(document),
            Source = ImportContext.SourceOf(row.Line),
        };
    });

    public IEnumerable<PrintedTotal> TotalsOf() => sheet.Totals.Select(row => new PrintedTotal
    {
        Scope = Collections.Objectives,
        Id = id,
        Item = row.Item,
        Amount = row.Amount,
        Provenance = row.Line.FoundIn(document),
        Source = ImportContext.SourceOf(row.Line),
    });

    private ImmutableArray<Progress> ProgressOf()
    {
        var preamble = sheet.Preamble;
        if (preamble.StateLine is null)
        {
            context.Found.Add(Errors.Importing.MissingSection(sheet.Head.Line.Span, "STATO DI ATTUAZIONE"));
            return [];
        }

        if (ItalianDate.Read(preamble.StateDay!, year) is not { } date)
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(preamble.StateLine.Span, "STATO DI ATTUAZIONE AL", "un giorno come «31 DICEMBRE»"));
            return [];
        }

        return preamble.Paragraphs.IsEmpty ? [] : [new Progress(date, MarkdownText.FromParagraphs(preamble.Paragraphs))];
    }

    private ImmutableSortedDictionary<int, Amount> PlannedOf(BudgetRow row) => row.Amount is null
        ? ImmutableSortedDictionary<int, Amount>.Empty
        : ImmutableSortedDictionary<int, Amount>.Empty.Add(row.Year ?? year, new Amount(row.Amount.Value));

    private static Result ResultOf(string printed, ReadingContext context) => new(printed, TargetReader.Read(printed, context.OfResult()));

    private Slug Named(string name, SourceLine line) => identifiers.Take(Slug.FromTitle(name), id, line.Number);

    [SuppressMessage("Globalization", "CA1308", Justification = "Kinds are lower-case words in the data; capitals are only how they are printed.")]
    private static string? Lower(string? printed) => printed?.ToLowerInvariant();
}
