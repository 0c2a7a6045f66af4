namespace PegOpenData.Loading.Checks.Targets;

/// <summary>The DUP and the PEG may say the same indicator, of a programme line and of an objective that comes from it: then they expect the same of it.</summary>
internal sealed class LinkedTargetsAgree : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanIndex index) =>
        from objective in index.Plan.Objectives
        from line in objective.Lines
        from ofLine in index.IndicatorsOfLine[line]
        let wanted = OutcomeRules.TargetOf(ofLine, index.Plan)
        where wanted is { Reading.IsUncertain: false }
        from indicator in index.IndicatorsUnder(objective.Id)
        let target = OutcomeRules.TargetOf(indicator, index.Plan)
        where target is { Reading.IsUncertain: false } && AreOne(indicator, ofLine) && !AreSame(target, wanted)
        select Errors.Checks.TargetsDisagree(indicator.Source["atteso"], target.Text, wanted.Text, ofLine.Subject, indicator.Subject);

    private static bool AreOne(Indicator left, Indicator right) =>
        left.Name is { } name && right.Name is { } other && string.Equals(name.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool AreSame(Target left, Target right) =>
        string.Equals(left.Text.Trim(), right.Text.Trim(), StringComparison.OrdinalIgnoreCase)
        || (left.Reading.Kind != ReadingKind.Text && left.Reading.Equals(right.Reading));
}
