using System.Collections.Immutable;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Tables;

/// <summary>
/// Cronoprogramma: two rows a phase, Previsto and below it Consuntivo, or one for both. Phases are tied to those of their table by place,
/// because the names are not always the same.
/// </summary>
internal sealed class GanttTable(ImportContext context) : SheetTable(context, Shape, "fasi", isNarrow: false)
{
    /// <summary>As the columns name them.</summary>
    public static readonly ImmutableArray<string> Months = ["Gen", "Feb", "Mar", "Apr", "Mag", "Giu", "Lug", "Ago", "Set", "Ott", "Nov", "Dic"];

    private const int FirstMonth = 2;
    private const string Planned = "Previsto";
    private const string Actual = "Consuntivo";
    private const string Both = "Previsto Consuntivo";

    private static readonly TableShape Shape = new("Cronoprogramma",
    [
        new("Cronoprogramma"), TableColumn.Unnamed("Previsto o Consuntivo"), .. Months.Select(month => new TableColumn(month)),
    ]);

    private readonly List<GanttRow> rows = [];
    private GanttRow? pending;

    public ImmutableArray<GanttRow> Rows => [.. rows];

    /// <summary>A planned row without its actual one was cut off from it.</summary>
    public override void Interrupt()
    {
        if (pending is { } row)
        {
            Context.Found.Add(Errors.Importing.MissingPart(row.Line.Span, Actual, "nella riga sotto"));
            pending = null;
        }
    }

    /// <summary>The same phases in the same order, misprints apart: of those the data keep the words of the phases' own table.</summary>
    /// <param name="objective">Where to say that one is missing.</param>
    public void CheckAgainst(ImmutableArray<PhaseRow> phases, SourceLine objective)
    {
        if (rows.Count != phases.Length)
        {
            Context.Found.Add(Errors.Importing.DisagreeingPhases(objective.Span, phases.Length, rows.Count));
        }

        foreach (var (row, phase) in rows.Zip(phases).Where(pair => Letters(pair.First.Name) != Letters(pair.Second.Name)))
        {
            Context.Found.Add(NearestName.Of(row.Name, [phase.Name]) is null
                ? Errors.Importing.DisagreeingRepetition(row.Line.SpanOf(0), "La fase del cronoprogramma", phase.Line.Number)
                : Errors.Importing.SpeltOtherwise(row.Line.SpanOf(0), "la fase", phase.Line.Number));
        }
    }

    protected override bool Add(TableRow row)
    {
        var months = MonthsOf(row);
        switch (row.Text(1))
        {
            case Planned:
                Interrupt();
                pending = RowOf(row) with { Planned = months };
                break;
            case Actual when pending is not null:
                row.RequireEmpty(0);
                rows.Add(pending with { Actual = months });
                pending = null;
                break;
            case Both:
                Interrupt();
                rows.Add(RowOf(row) with { Either = months });
                break;
            default:
                Context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(1), row.NameOf(1), $"«{Planned}», sotto «{Actual}», oppure «{Both}»"));
                break;
        }

        return !months.IsEmpty;
    }

    /// <summary>Blanks and signs make no difference: <c>4 -Proposta</c>.</summary>
    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    private static GanttRow RowOf(TableRow row)
    {
        row.Required(0);
        return new GanttRow(row.Line, PrintedCell.TextOf(row.Line, 0));
    }

    private ImmutableArray<int> MonthsOf(TableRow row)
    {
        var marked = Enumerable.Range(1, Months.Length).Where(month => row.Text(month - 1 + FirstMonth) is not null).ToImmutableArray();
        foreach (var column in marked.Select(month => month - 1 + FirstMonth).Where(column => row.Text(column) != "■"))
        {
            Context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(column), row.NameOf(column), "«■» o una cella vuota"));
        }

        return marked;
    }
}
