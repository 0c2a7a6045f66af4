using PegOpenData.Loading.Checks.Figures;
using PegOpenData.Loading.Checks.Identity;
using PegOpenData.Loading.Checks.References;
using PegOpenData.Loading.Checks.Results;
using PegOpenData.Loading.Checks.Targets;
using PegOpenData.Loading.Checks.Time;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Loading.Checks;

/// <summary>All that is checked of a plan once it is mapped.</summary>
internal static class PlanChecks
{
    private static readonly IPlanCheck[] All =
    [
        new UniqueIdentifiers(),
        new OneParent(),
        new NoCycles(),
        new ZerosKept(),
        new KnownReferences(Collections.Centres, index => index.Centres.Keys, ReferencesOf.Centres),
        new KnownReferences(Collections.Lines, index => index.Lines.Keys, ReferencesOf.Lines),
        new KnownReferences(Collections.Sheets, index => index.Sheets.Keys, ReferencesOf.Sheets),
        new KnownReferences(Collections.Objectives, index => index.Objectives.Keys, ReferencesOf.Objectives),
        new KnownReferences(Collections.Phases, index => index.Phases.Keys, ReferencesOf.Phases),
        new KnownReferences(Collections.Indicators, index => index.Indicators.Keys, ReferencesOf.Indicators),
        new OfficialProgrammes(),
        new DistinctOffices(),
        new DatesInOrder(),
        new WithinPlan(),
        new OneMeasurementADay(),
        new WeightsSumTo100([Collections.Phases], Shares.OfPhases),
        new WeightsSumTo100([Collections.Indicators], Shares.OfIndicators),
        new WeightsSumTo100([Collections.Objectives], Shares.OfParts),
        new WeightsSumTo100([Collections.Objectives], Shares.OfObjectives),
        new PrintedTotalsMatch(),
        new PrintedPercentagesMatch(),
        new CertainTargets(),
        new LinkedTargetsAgree(),
        new SameUnits(),
        new DatedResults(),
        new FinalPlansTellAll(),
    ];

    /// <param name="broken">The collections of which a file could not be read.</param>
    public static IEnumerable<Diagnostic> Run(PlanIndex index, IReadOnlySet<string> broken) =>
        All.Where(check => !check.Needs.Any(broken.Contains)).SelectMany(check => check.Check(index));
}
