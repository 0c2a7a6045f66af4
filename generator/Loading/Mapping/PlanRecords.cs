using System.Collections.Immutable;
using PegOpenData.Loading.Mapping.Parts;
using PegOpenData.Loading.Mapping.Records;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Mapping;

/// <summary>Gathers the records of a plan from all its files, those written inside others included, in the order in which they stand.</summary>
internal sealed class PlanRecords(int planYear, DiagnosticBag bag)
{
    private readonly ImmutableArray<Centre>.Builder centres = ImmutableArray.CreateBuilder<Centre>();
    private readonly ImmutableArray<ProgrammeLine>.Builder lines = ImmutableArray.CreateBuilder<ProgrammeLine>();
    private readonly ImmutableArray<Sheet>.Builder sheets = ImmutableArray.CreateBuilder<Sheet>();
    private readonly ImmutableArray<Objective>.Builder objectives = ImmutableArray.CreateBuilder<Objective>();
    private readonly ImmutableArray<Phase>.Builder phases = ImmutableArray.CreateBuilder<Phase>();
    private readonly ImmutableArray<Indicator>.Builder indicators = ImmutableArray.CreateBuilder<Indicator>();
    private readonly ImmutableArray<BudgetLine>.Builder budgetLines = ImmutableArray.CreateBuilder<BudgetLine>();
    private readonly ImmutableArray<StaffGroup>.Builder staff = ImmutableArray.CreateBuilder<StaffGroup>();
    private readonly ImmutableArray<Measurement>.Builder measurements = ImmutableArray.CreateBuilder<Measurement>();
    private readonly ImmutableArray<Amendment>.Builder amendments = ImmutableArray.CreateBuilder<Amendment>();

    /// <summary>Adds a list of records, or a single one.</summary>
    /// <param name="fileDate">The day in the name of the file, if it is one.</param>
    public void Add(string collection, Node records, DateOnly? fileDate)
    {
        foreach (var record in records is SequenceNode list ? list.Items : [records])
        {
            if (record is MappingNode map)
            {
                Add(collection, new Fields(map, bag), default, fileDate);
            }
        }
    }

    public Plan Fill(Plan plan) => plan with
    {
        Centres = centres.ToImmutable(),
        Lines = lines.ToImmutable(),
        Sheets = sheets.ToImmutable(),
        Objectives = objectives.ToImmutable(),
        Phases = phases.ToImmutable(),
        Indicators = indicators.ToImmutable(),
        BudgetLines = budgetLines.ToImmutable(),
        Staff = staff.ToImmutable(),
        Measurements = MeasuredValues.ReadBeside(indicators, measurements),
        Amendments = amendments.ToImmutable(),
    };

    private void Add(string collection, Fields record, Around around, DateOnly? fileDate)
    {
        switch (collection)
        {
            case Collections.Centres:
                centres.Add(OrganisationMapper.Centre(record));
                break;
            case Collections.Lines:
                lines.Add(ProgrammeMapper.Line(record));
                break;
            case Collections.Sheets:
                AddSheet(ProgrammeMapper.Sheet(record), record);
                break;
            case Collections.Objectives:
                AddObjective(ObjectiveMapper.Map(record), record);
                break;
            default:
                AddPart(collection, record, around, fileDate);
                break;
        }
    }

    private void AddPart(string collection, Fields record, Around around, DateOnly? fileDate)
    {
        switch (collection)
        {
            case Collections.Phases:
                AddPhase(PhaseMapper.Map(record, around), record);
                break;
            case Collections.Indicators:
                indicators.Add(IndicatorMapper.Map(record, around));
                break;
            case Collections.BudgetLines:
                budgetLines.Add(BudgetLineMapper.Map(record, around, planYear));
                break;
            case Collections.Staff:
                staff.Add(OrganisationMapper.Staff(record, around));
                break;
            case Collections.Measurements when FollowUpMapper.Measurement(record, fileDate) is { } measurement:
                measurements.Add(measurement);
                break;
            case Collections.Amendments when FollowUpMapper.Amendment(record) is { } amendment:
                amendments.Add(amendment);
                break;
        }
    }

    private void AddSheet(Sheet sheet, Fields record)
    {
        sheets.Add(sheet);
        AddInline(Collections.Sheets, record, new Around(Sheet: sheet.Id));
    }

    private void AddObjective(Objective objective, Fields record)
    {
        objectives.Add(objective);
        AddInline(Collections.Objectives, record, new Around(Objective: objective.Id));
    }

    private void AddPhase(Phase phase, Fields record)
    {
        phases.Add(phase);
        AddInline(Collections.Phases, record, new Around(Phase: phase.Id));
    }

    private void AddInline(string collection, Fields record, Around around)
    {
        foreach (var inline in Collections.InlineOf(collection))
        {
            foreach (var child in record.Items(inline))
            {
                Add(inline, child, around, fileDate: null);
            }
        }
    }
}
