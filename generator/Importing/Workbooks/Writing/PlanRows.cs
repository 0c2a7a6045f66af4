using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Writing.Trees;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using static PegOpenData.Importing.Writing.Trees.ValueTrees;

namespace PegOpenData.Importing.Workbooks.Writing;

/// <summary>
/// The records of each collection as rows that name their parents. Their order does not depend on how the data are kept (a table, a folder, one
/// record inside another): sheets and objectives by identifier, what is theirs after them in written order.
/// </summary>
internal sealed class PlanRows
{
    private readonly PlanIndex index;
    private readonly List<Sheet> sheets;
    private readonly List<Objective> objectives;
    private readonly List<Phase> phases;

    public PlanRows(Plan plan)
    {
        index = new PlanIndex(plan);
        sheets = [.. plan.Sheets.OrderBy(sheet => sheet.Id)];
        objectives = [.. plan.Objectives.OrderBy(objective => objective.Id)];
        phases = [.. sheets.SelectMany(sheet => index.PhasesOfSheet[sheet.Id]), .. objectives.SelectMany(objective => index.PhasesOfObjective[objective.Id])];
    }

    /// <summary>Every record that has rows, with the name of its sheet: the administration, the plan, then the collections.</summary>
    public static IEnumerable<(string Sheet, MappingNode Record)> Of(Administration administration, Plan plan)
    {
        var rows = new PlanRows(plan);
        yield return (PlanWorksheets.Administration, AdministrationTree.Of(administration));
        yield return (PlanWorksheets.Plan, PlanTree.Of(plan));
        foreach (var record in Collections.All.SelectMany(collection => rows.Of(collection).Select(record => (collection, record))))
        {
            yield return record;
        }
    }

    public IEnumerable<MappingNode> Of(string collection) =>
        Records(collection).Select(record => record.Without(Collections.InlineOf(collection)));

    private IEnumerable<MappingNode> Records(string collection) => collection switch
    {
        Collections.Centres => index.Plan.Centres.Select(CentreTree.Of),
        Collections.Lines => index.Plan.Lines.Select(ProgrammeLineTree.Of),
        Collections.Sheets => sheets.Select(sheet => SheetTree.Of(sheet, index)),
        Collections.Objectives => objectives.Select(objective => ObjectiveTree.Of(objective, index)),
        Collections.Phases => phases.Select(phase => Under(PhaseTree.Of(phase, index), ("obiettivo", phase.Objective), ("scheda", phase.Sheet))),
        Collections.Indicators => Indicators()
            .Select(indicator => Under(IndicatorTree.Of(indicator), ("obiettivo", indicator.Objective), ("fase", indicator.Phase))),
        Collections.BudgetLines => BudgetLines().Select(line => Under(BudgetLineTree.Of(line), ("obiettivo", line.Objective), ("scheda", line.Sheet))),
        Collections.Staff => Staff().Select(group => Under(StaffTree.Of(group), ("scheda", group.Sheet), ("obiettivo", group.Objective))),
        Collections.Measurements => index.Plan.Measurements.OrderBy(measurement => measurement.Date).Select(MeasurementTree.Of),
        Collections.Amendments => index.Plan.Amendments.Select(AmendmentTree.Of),
        _ => throw new ArgumentOutOfRangeException(nameof(collection), collection, "Not a collection."),
    };

    private IEnumerable<Indicator> Indicators() =>
    [
        .. objectives.SelectMany(objective => index.IndicatorsOfObjective[objective.Id]),
        .. phases.SelectMany(phase => index.IndicatorsOfPhase[phase.Id]),
        .. index.Plan.Lines.SelectMany(line => index.IndicatorsOfLine[line.Id]),
    ];

    private IEnumerable<BudgetLine> BudgetLines() =>
    [
        .. sheets.SelectMany(sheet => index.BudgetOfSheet[sheet.Id]),
        .. objectives.SelectMany(objective => index.BudgetOfObjective[objective.Id]),
    ];

    private IEnumerable<StaffGroup> Staff() =>
    [
        .. sheets.SelectMany(sheet => index.StaffOfSheet[sheet.Id]),
        .. objectives.SelectMany(objective => index.StaffOfObjective[objective.Id]),
        .. index.Plan.Staff.Where(group => group is { Sheet: null, Objective: null }),
    ];

    private static MappingNode Under(MappingNode record, params (string Key, Slug? Id)[] parents) =>
        Tree.Map([.. parents.Select(parent => (parent.Key, Id(parent.Id))), .. record.Entries.Select(entry => (entry.Key.Text, (Node?)entry.Value))]);
}
