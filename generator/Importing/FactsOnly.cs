using System.Collections.Immutable;

namespace PegOpenData.Importing;

/// <summary>
/// The same plan with its facts alone: prose, notes and other spellings of offices, where a name may hide, are left out,
/// and the plan and each objective that lost something say so.
/// </summary>
public static class FactsOnly
{
    public static Plan Of(Plan plan)
    {
        var losing = plan.Objectives.Where(objective => HasProse(plan, objective)).Select(objective => objective.Id).ToImmutableHashSet();
        return plan with
        {
            IsTextOmitted = plan.IsTextOmitted || plan.Note is not null || losing.Count > 0,
            Note = null,
            Centres = [.. plan.Centres.Select(Bare)],
            Lines = [.. plan.Lines.Select(line => line with { Note = null })],
            Sheets = [.. plan.Sheets.Select(sheet => sheet with { Note = null, Description = null })],
            Objectives = [.. plan.Objectives.Select(objective => Bare(objective, losing.Contains(objective.Id)))],
            Phases = [.. plan.Phases.Select(phase => phase with { Note = null, Description = null, Responsible = Bare(phase.Responsible) })],
            Indicators = [.. plan.Indicators.Select(indicator => indicator with { Note = null, WhyMissing = null })],
            BudgetLines = [.. plan.BudgetLines.Select(line => line with { Note = null })],
            Staff = [.. plan.Staff.Select(group => group with { Note = null })],
            Measurements = [.. plan.Measurements.Select(measurement => measurement with { Note = null })],
        };
    }

    private static Objective Bare(Objective objective, bool loses) => objective with
    {
        IsTextOmitted = objective.IsTextOmitted || loses,
        Note = null,
        Description = null,
        Sections = [],
        Progress = [],
        Responsible = Bare(objective.Responsible),
    };

    private static Centre Bare(Centre centre) =>
        centre with { Note = null, Variants = [], Responsible = Bare(centre.Responsible) };

    private static Responsible? Bare(Responsible? responsible) => responsible is null ? null : responsible with { Name = null };

    private static bool HasProse(Plan plan, Objective objective) =>
        HasProse(objective)
        || plan.Phases.Any(phase => phase.Objective == objective.Id && (phase.Note ?? phase.Description) is not null)
        || plan.Indicators.Any(indicator => indicator.Objective == objective.Id && (indicator.Note ?? indicator.WhyMissing) is not null)
        || plan.BudgetLines.Any(line => line.Objective == objective.Id && line.Note is not null);

    private static bool HasProse(Objective objective) =>
        !objective.Progress.IsEmpty || !objective.Sections.IsEmpty || (objective.Description ?? objective.Note) is not null;
}
