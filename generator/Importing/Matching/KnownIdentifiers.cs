namespace PegOpenData.Importing.Matching;

/// <summary>
/// Gives the records of an import the identifiers that they have in the data already: once published an identifier is an address, whatever
/// the title it was made of has become. Parents first, since what belongs to something is looked for only there.
/// </summary>
internal static class KnownIdentifiers
{
    private static readonly Pairing<Centre> Centres = new(centre => $"{centre.Parent}", centre => centre.Code, centre => centre.Name);

    private static readonly Pairing<ProgrammeLine> Lines = new(line => $"{line.Level} {line.Parent}", line => line.Code, line => line.Name);

    private static readonly Pairing<Sheet> Sheets = new(sheet => $"{sheet.Centre}", sheet => sheet.Code, sheet => sheet.Title);

    private static readonly Pairing<Objective> Objectives = new(
        objective => $"{objective.Centre}", objective => objective.Code, objective => objective.Title);

    private static readonly Pairing<Phase> Phases = new(phase => $"{phase.Objective ?? phase.Sheet}", _ => null, phase => phase.Name);

    private static readonly Pairing<Indicator> Indicators = new(
        indicator => $"{indicator.Objective ?? indicator.Phase ?? indicator.Line}", indicator => indicator.Code, indicator => indicator.Name);

    private static readonly Pairing<BudgetLine> BudgetLines = new(
        line => $"{line.Objective ?? line.Sheet}", line => $"{line.Direction} {line.Chapter} {line.Article}", line => line.Description);

    public static Plan Keep(Plan wanted, Plan there)
    {
        var plan = Descend(wanted, plan => Renaming.Centres(plan, Centres.Of(plan.Centres, there.Centres)));
        plan = Descend(plan, plan => Renaming.Lines(plan, Lines.Of(plan.Lines, there.Lines)));
        plan = Renaming.Sheets(plan, Sheets.Of(plan.Sheets, there.Sheets));
        plan = Renaming.Objectives(plan, Objectives.Of(plan.Objectives, there.Objectives));
        plan = Renaming.Phases(plan, Phases.Of(plan.Phases, there.Phases));
        plan = Renaming.Indicators(plan, Indicators.Of(plan.Indicators, there.Indicators));
        return Renaming.BudgetLines(plan, BudgetLines.Of(plan.BudgetLines, there.BudgetLines));
    }

    /// <summary>In a tree a node is known only once those above it are: one more level each time, until nothing changes.</summary>
    private static Plan Descend(Plan plan, Func<Plan, Plan> rename)
    {
        for (var renamed = rename(plan); !ReferenceEquals(renamed, plan); renamed = rename(plan))
        {
            plan = renamed;
        }

        return plan;
    }
}
