namespace PegOpenData.Importing;

/// <summary>The same plan with nobody's name: who answers is told by role.</summary>
public static class WithoutNames
{
    public static Plan Of(Plan plan) => OfPhases(plan) with
    {
        Centres = [.. plan.Centres.Select(centre => centre with { Responsible = RoleOf(centre.Responsible) })],
        Objectives = [.. plan.Objectives.Select(objective => objective with { Responsible = RoleOf(objective.Responsible) })],
    };

    /// <summary>Nobody's who only sees to a phase, and answers for no office.</summary>
    public static Plan OfPhases(Plan plan) => plan with { Phases = [.. plan.Phases.Select(phase => phase with { Responsible = RoleOf(phase.Responsible) })] };

    private static Responsible? RoleOf(Responsible? responsible) => responsible is null ? null : responsible with { Name = null };
}
