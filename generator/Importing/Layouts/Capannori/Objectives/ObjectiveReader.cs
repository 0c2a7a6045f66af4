using System.Globalization;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.Capannori.Front;
using PegOpenData.Importing.Layouts.Capannori.Tables;

namespace PegOpenData.Importing.Layouts.Capannori.Objectives;

/// <summary>Reads one objective. Its parts come in one order, so a part that comes too early or again says that a title was lost.</summary>
internal sealed class ObjectiveReader
{
    private const string PhasesWeightLabel = "Peso fasi";

    private static readonly ObjectivePart[] Always =
    [
        ObjectivePart.Weights, ObjectivePart.Description, ObjectivePart.StrategicLine, ObjectivePart.OperationalLine,
        ObjectivePart.Phases, ObjectivePart.Gantt,
    ];

    private readonly ImportContext context;
    private readonly IndexEntry centre;
    private readonly StaffTable staff;
    private readonly PhaseTable phases;
    private readonly GanttTable gantt;
    private readonly IndicatorTable indicators;
    private readonly HashSet<ObjectivePart> seen = [];
    private readonly List<string> description = [];
    private ObjectivePart last = ObjectivePart.Title;
    private SheetTable? open;
    private LabelledRow? title;
    private LabelledRow? weights;
    private Link? strategic;
    private Link? operational;

    public ObjectiveReader(ImportContext context, IndexEntry centre)
    {
        (this.context, this.centre) = (context, centre);
        (staff, phases, gantt, indicators) = (new StaffTable(context), new PhaseTable(context), new GanttTable(context), new IndicatorTable(context));
    }

    /// <summary>False where the part cannot belong to this objective.</summary>
    public bool Read(ObjectivePart part, SourceLine line)
    {
        EndTable();
        var isAgain = !seen.Add(part);
        if (part < last || (isAgain && part is not ObjectivePart.Description and < ObjectivePart.Staff))
        {
            return false;
        }

        last = part;
        open = TableOf(part);
        if (open is not null)
        {
            open.ReadHeader(line);
        }
        else
        {
            ReadLabelled(part, line);
        }

        return true;
    }

    /// <summary>Outside a table a row that says nothing of itself stays unclaimed, and is reported.</summary>
    public void ReadTableRow(SourceLine line) => open?.ReadRow(line);

    public void EndTable()
    {
        open?.Interrupt();
        open = null;
    }

    public ObjectiveSheet? End()
    {
        EndTable();
        foreach (var missing in Always.Except(seen))
        {
            context.Found.Add(Errors.Importing.MissingPart(title!.Line.Span, missing.Italian(), "nell'obiettivo"));
        }

        gantt.CheckAgainst(phases.Rows, title!.Line);
        var (indicatorsWeight, phasesWeight) = (WeightOf(ObjectivePart.Weights.Italian()), WeightOf(PhasesWeightLabel));
        if (indicatorsWeight + phasesWeight is { } sum && sum != 100)
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(weights!.Line.Span, PhasesWeightLabel, "un peso che con quello degli indicatori faccia 100"));
        }

        return new ObjectiveSheet
        {
            Line = title.Line,
            Centre = centre,
            Title = title.Text(ObjectivePart.Title.Italian()) ?? "",
            IndicatorsWeight = indicatorsWeight,
            PhasesWeight = phasesWeight,
            Description = [.. description],
            StrategicLine = strategic,
            OperationalLine = operational,
            Staff = staff.Rows,
            Phases = phases.Rows,
            Gantt = gantt.Rows,
            Indicators = indicators.Rows,
        };
    }

    private SheetTable? TableOf(ObjectivePart part) => part switch
    {
        ObjectivePart.Staff => staff,
        ObjectivePart.Phases => phases,
        ObjectivePart.Gantt => gantt,
        ObjectivePart.Indicators => indicators,
        _ => null,
    };

    private void ReadLabelled(ObjectivePart part, SourceLine line)
    {
        var label = part.Italian();
        var row = part == ObjectivePart.Weights
            ? LabelledRow.Read(line, context.Found, label, PhasesWeightLabel)
            : LabelledRow.Read(line, context.Found, label);
        if (row.Raw(label) is null)
        {
            context.Found.Add(Errors.Importing.EmptyCell(line.Span, label));
        }

        context.Ledger.Claim(line, LineRole.Record, WhatOf(part));
        Keep(part, row, label);
    }

    private void Keep(ObjectivePart part, LabelledRow row, string label)
    {
        switch (part)
        {
            case ObjectivePart.Title:
                title = row;
                break;
            case ObjectivePart.Weights:
                weights = row;
                break;
            case ObjectivePart.Description:
                description.Add(row.Raw(label) ?? "");
                break;
            case ObjectivePart.StrategicLine:
                strategic = LinkOf(row, label, "5.3 - NOME");
                break;
            default:
                operational = LinkOf(row, label, "5.3.02 - Nome");
                break;
        }
    }

    private Link? LinkOf(LabelledRow row, string label, string example)
    {
        var link = Link.Of(row.Line, row.Text(label));
        var isRight = link is not null && (strategic is null ? link.Code.Count(c => c == '.') == 1 : link.IsUnder(strategic));
        if (!isRight && row.Raw(label) is not null)
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(label), label, $"un codice con il suo nome, come «{example}»"));
        }

        return isRight ? link : null;
    }

    /// <summary>The point is decimal here: <c>50.0</c> is fifty.</summary>
    private decimal? WeightOf(string label)
    {
        if (weights is null)
        {
            return null;
        }

        if (decimal.TryParse(weights.Text(label), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight <= 100)
        {
            return weight;
        }

        context.Found.Add(Errors.Importing.UnexpectedValue(weights.SpanOf(label), label, "una percentuale come «50.0»"));
        return null;
    }

    private static string WhatOf(ObjectivePart part) => part switch
    {
        ObjectivePart.Description => LineLedger.Description,
        ObjectivePart.StrategicLine or ObjectivePart.OperationalLine => "linee",
        _ => "obiettivi",
    };
}
