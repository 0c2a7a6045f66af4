namespace PegOpenData.Publishing.Diff;

/// <summary>One plan as one version has it.</summary>
internal sealed record PlanVersion(DataVersion Data, Plan Plan)
{
    public PlanIndex Index { get; } = new(Plan);

    /// <summary>How a person calls what an identifier names, or the identifier where nothing has it.</summary>
    public string NameOf(Slug? id) => id is not { } known ? ""
        : Index.Centres.TryGetValue(known, out var centre) ? NameOf(centre, centre.Name)
        : known.ToString();

    /// <summary>The identifier alone, where the words may be a person's.</summary>
    public string NameOf(Entity record, string name) => Data.IsPersonal(record.Source) ? record.Id.ToString() : name;

    /// <summary>Not all of a collection is known.</summary>
    public bool Lacks(string collection) => Data.IsUnread(Plan, collection);

    /// <summary>The plan's, unless it may be a person's.</summary>
    public string Name => Data.IsPersonal(Plan.Source) ? $"{Plan.Id}" : Plan.Name;

    public string OwnerName(Owner? owner) => owner switch
    {
        null => "",
        { Collection: "obiettivi" } when Index.Objectives.TryGetValue(owner.Id, out var objective) => NameOf(objective, objective.Title),
        { Collection: "schede" } when Index.Sheets.TryGetValue(owner.Id, out var sheet) => NameOf(sheet, sheet.Title),
        { Collection: "linee" } when Index.Lines.TryGetValue(owner.Id, out var line) => NameOf(line, line.Name),
        _ => owner.Id.ToString(),
    };

    /// <summary>The record that another is told with: the objective of an indicator even where a phase is between.</summary>
    public Owner? OwnerOf(Entity record) => record switch
    {
        Indicator indicator => Owner.Of("obiettivi", Index.ObjectiveOf(indicator)) ?? OfPhase(indicator.Phase) ?? Owner.Of("linee", indicator.Line),
        Phase phase => OfPhase(phase),
        BudgetLine line => Owner.Of("obiettivi", line.Objective) ?? Owner.Of("schede", line.Sheet),
        _ => null,
    };

    private Owner? OfPhase(Slug? id) => id is { } known && Index.Phases.TryGetValue(known, out var phase) ? OfPhase(phase) : null;

    private static Owner? OfPhase(Phase phase) => Owner.Of("obiettivi", phase.Objective) ?? Owner.Of("schede", phase.Sheet);
}
