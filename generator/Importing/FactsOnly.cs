using System.Collections.Immutable;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing;

/// <summary>
/// The same plan with its facts alone: prose, notes and other spellings of offices, where a name may hide, are left out,
/// and the plan and each objective that lost prose say so.
/// </summary>
public static class FactsOnly
{
    /// <summary>The fields whose words before and after an amendment are prose themselves.</summary>
    private static readonly string[] ProseFields = ["descrizione", "note", "sezioni", "stato_attuazione", "perche_manca", "responsabile", "varianti"];

    /// <summary>Whether a field, by its dotted Italian key, holds words that may name someone.</summary>
    public static bool IsProse(string field) => ProseFields.Contains(field.Split('.')[0], StringComparer.Ordinal);

    /// <summary>Whether a field of the records of a collection, or of the plan, holds prose. What a budget line is for is a printed fact.</summary>
    public static bool IsProse(string collection, string field) => collection switch
    {
        Collections.Amendments => field == "motivo",
        Collections.BudgetLines => field == "note",
        _ => field != "responsabile" && IsProse(field),
    };

    public static Plan Of(Plan named)
    {
        var plan = WithoutNames.Of(named);
        var index = new PlanIndex(plan);
        var losing = plan.Objectives.Where(objective => HasProse(index, objective)).Select(objective => objective.Id).ToImmutableHashSet();
        return plan with
        {
            IsTextOmitted = plan.IsTextOmitted || losing.Count > 0 || HasProse(plan),
            Note = null,
            Centres = [.. plan.Centres.Select(Bare)],
            Lines = [.. plan.Lines.Select(line => line with { Note = null })],
            Sheets = [.. plan.Sheets.Select(sheet => sheet with { Note = null, Description = null })],
            Objectives = [.. plan.Objectives.Select(objective => Bare(objective, losing.Contains(objective.Id)))],
            Phases = [.. plan.Phases.Select(phase => phase with { Note = null, Description = null })],
            Indicators = [.. plan.Indicators.Select(indicator => indicator with { Note = null, WhyMissing = null })],
            BudgetLines = [.. plan.BudgetLines.Select(line => line with { Note = null })],
            Staff = [.. plan.Staff.Select(group => group with { Note = null })],
            Measurements = [.. plan.Measurements.Select(measurement => measurement with { Note = null })],
            Amendments = [.. plan.Amendments.Select(Bare)],
        };
    }

    private static Objective Bare(Objective objective, bool loses) => objective with
    {
        IsTextOmitted = objective.IsTextOmitted || loses,
        Note = null,
        Description = null,
        Sections = [],
        Progress = [],
    };

    private static Centre Bare(Centre centre) =>
        centre with { Note = null, Variants = [] };

    private static Amendment Bare(Amendment change) =>
        IsOfProse(change) ? change with { Reason = null, From = null, To = null } : change with { Reason = null };

    private static bool IsOfProse(Amendment change) => IsProse(change.Field);

    /// <summary>What is lost outside the objectives.</summary>
    private static bool HasProse(Plan plan) =>
        Notes(plan).Any(note => note is not null) || plan.Phases.Any(HasProse) || plan.Amendments.Any(HasProse);

    private static IEnumerable<string?> Notes(Plan plan) =>
    [
        plan.Note,
        .. plan.Centres.Select(centre => centre.Note),
        .. plan.Lines.Select(line => line.Note),
        .. plan.Sheets.Select(sheet => sheet.Note ?? sheet.Description),
        .. plan.Indicators.Select(indicator => indicator.Note ?? indicator.WhyMissing),
        .. plan.BudgetLines.Select(line => line.Note),
        .. plan.Staff.Select(group => group.Note),
        .. plan.Measurements.Select(measurement => measurement.Note),
    ];

    private static bool HasProse(PlanIndex index, Objective objective) =>
        HasProse(objective)
        || index.PhasesOfObjective[objective.Id].Any(HasProse)
        || index.IndicatorsUnder(objective.Id).Any(indicator => HasProse(index, indicator))
        || index.BudgetOfObjective[objective.Id].Any(line => line.Note is not null)
        || index.StaffOfObjective[objective.Id].Any(group => group.Note is not null)
        || index.AmendmentsOfObjective[objective.Id].Any(HasProse);

    private static bool HasProse(PlanIndex index, Indicator indicator) =>
        (indicator.Note ?? indicator.WhyMissing) is not null
        || index.MeasurementsOfIndicator[indicator.Id].Any(measurement => measurement.Note is not null);

    private static bool HasProse(Phase phase) => (phase.Note ?? phase.Description) is not null;

    private static bool HasProse(Amendment change) =>
        change.Reason is not null || (IsOfProse(change) && (change.From ?? change.To) is not null);

    private static bool HasProse(Objective objective) =>
        !objective.Progress.IsEmpty || !objective.Sections.IsEmpty || (objective.Description ?? objective.Note) is not null;
}
