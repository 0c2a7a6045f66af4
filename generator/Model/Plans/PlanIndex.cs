using System.Collections.Frozen;

namespace PegOpenData.Model.Plans;

/// <summary>Parents, children and look-ups of one plan: computed once, frozen. Where an identifier stands twice the first wins.</summary>
public sealed class PlanIndex
{
    public PlanIndex(Plan plan)
    {
        Plan = plan;
        Centres = ById(plan.Centres);
        Lines = ById(plan.Lines);
        Sheets = ById(plan.Sheets);
        Objectives = ById(plan.Objectives);
        Phases = ById(plan.Phases);
        Indicators = ById(plan.Indicators);
        ChildCentres = Group(plan.Centres, centre => centre.Parent);
        ChildLines = Group(plan.Lines, line => line.Parent);
        ObjectivesOfCentre = Group(plan.Objectives, objective => objective.Centre);
        ObjectivesOfSheet = Group(plan.Objectives, objective => objective.Sheet);
        ObjectivesOfLine = plan.Objectives.SelectMany(objective => objective.Lines.Select(line => (line, objective))).ToLookup(p => p.line, p => p.objective);
        SheetsOfCentre = Group(plan.Sheets, sheet => sheet.Centre);
        PhasesOfObjective = Group(plan.Phases, phase => phase.Objective);
        PhasesOfSheet = Group(plan.Phases, phase => phase.Sheet);
        IndicatorsOfObjective = Group(plan.Indicators, indicator => indicator.Objective);
        IndicatorsOfPhase = Group(plan.Indicators, indicator => indicator.Phase);
        IndicatorsOfLine = Group(plan.Indicators, indicator => indicator.Line);
        BudgetOfObjective = Group(plan.BudgetLines, line => line.Objective);
        BudgetOfSheet = Group(plan.BudgetLines, line => line.Sheet);
        StaffOfObjective = Group(plan.Staff, group => group.Objective);
        StaffOfSheet = Group(plan.Staff, group => group.Sheet);
        StaffOfCentre = Group(plan.Staff, group => group.Centre);
        MeasurementsOfIndicator = Group(plan.Measurements.OrderBy(measurement => measurement.Date), measurement => measurement.Indicator);
        MeasurementsOfPhase = Group(plan.Measurements.OrderBy(measurement => measurement.Date), measurement => measurement.Phase);
        AmendmentsOfObjective = Group(plan.Amendments, ObjectiveOf);
        AmendmentsOfIndicator = Group(plan.Amendments, amendment => amendment.Indicator);
    }

    public Plan Plan { get; }

    public FrozenDictionary<Slug, Centre> Centres { get; }

    public FrozenDictionary<Slug, ProgrammeLine> Lines { get; }

    public FrozenDictionary<Slug, Sheet> Sheets { get; }

    public FrozenDictionary<Slug, Objective> Objectives { get; }

    public FrozenDictionary<Slug, Phase> Phases { get; }

    public FrozenDictionary<Slug, Indicator> Indicators { get; }

    public ILookup<Slug, Centre> ChildCentres { get; }

    public ILookup<Slug, ProgrammeLine> ChildLines { get; }

    public ILookup<Slug, Objective> ObjectivesOfCentre { get; }

    public ILookup<Slug, Objective> ObjectivesOfSheet { get; }

    public ILookup<Slug, Objective> ObjectivesOfLine { get; }

    public ILookup<Slug, Sheet> SheetsOfCentre { get; }

    public ILookup<Slug, Phase> PhasesOfObjective { get; }

    public ILookup<Slug, Phase> PhasesOfSheet { get; }

    public ILookup<Slug, Indicator> IndicatorsOfObjective { get; }

    public ILookup<Slug, Indicator> IndicatorsOfPhase { get; }

    public ILookup<Slug, Indicator> IndicatorsOfLine { get; }

    public ILookup<Slug, BudgetLine> BudgetOfObjective { get; }

    public ILookup<Slug, BudgetLine> BudgetOfSheet { get; }

    public ILookup<Slug, StaffGroup> StaffOfObjective { get; }

    public ILookup<Slug, StaffGroup> StaffOfSheet { get; }

    public ILookup<Slug, StaffGroup> StaffOfCentre { get; }

    /// <summary>By date.</summary>
    public ILookup<Slug, Measurement> MeasurementsOfIndicator { get; }

    /// <summary>By date.</summary>
    public ILookup<Slug, Measurement> MeasurementsOfPhase { get; }

    /// <summary>Those of its indicators and phases included.</summary>
    public ILookup<Slug, Amendment> AmendmentsOfObjective { get; }

    public ILookup<Slug, Amendment> AmendmentsOfIndicator { get; }

    /// <summary>The objective an amendment touches, directly or through an indicator or phase.</summary>
    public Slug? ObjectiveOf(Amendment amendment) =>
        amendment.Objective
        ?? (amendment.Indicator is { } indicator && Indicators.TryGetValue(indicator, out var i) ? ObjectiveOf(i) : null)
        ?? (amendment.Phase is { } phase && Phases.TryGetValue(phase, out var p) ? p.Objective : null);

    /// <summary>The objective an indicator measures, directly or through a phase.</summary>
    public Slug? ObjectiveOf(Indicator indicator) =>
        indicator.Objective ?? (indicator.Phase is { } phase && Phases.TryGetValue(phase, out var found) ? found.Objective : null);

    /// <summary>The indicators of an objective and of its phases, phases last, in written order.</summary>
    public IEnumerable<Indicator> IndicatorsUnder(Slug objective) =>
        IndicatorsOfObjective[objective].Concat(PhasesOfObjective[objective].SelectMany(phase => IndicatorsOfPhase[phase.Id]));

    private static FrozenDictionary<Slug, T> ById<T>(IEnumerable<T> records)
        where T : Entity => records.DistinctBy(record => record.Id).ToFrozenDictionary(record => record.Id);

    private static ILookup<Slug, T> Group<T>(IEnumerable<T> records, Func<T, Slug?> parent) =>
        records.Where(record => parent(record) is not null).ToLookup(record => parent(record)!.Value);
}
