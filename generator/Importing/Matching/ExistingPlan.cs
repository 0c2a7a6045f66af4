using System.Collections.Immutable;
using PegOpenData.Importing.Changes;
using PegOpenData.Loading;

namespace PegOpenData.Importing.Matching;

/// <summary>What the data hold already of the plan that is imported.</summary>
internal sealed class ExistingPlan(Plan? there)
{
    /// <summary>As the loader reads it; what cannot be read is reported when its file is to be updated.</summary>
    public static ExistingPlan Of(Slug administration, Slug plan, IEnumerable<SourceFile> existing)
    {
        var files = existing.Where(file => file.Path.StartsWith($"{administration}/", StringComparison.Ordinal)).ToList();
        var loaded = files.Count == 0 ? [] : PlanLoader.LoadData(files, new DiagnosticBag());
        return new ExistingPlan(loaded.SelectMany(owner => owner.Plans).FirstOrDefault(other => other.Id == plan));
    }

    /// <summary>The data came from this very document.</summary>
    public bool IsFrom(string sha256) => there?.Documents.Any(document => document.Sha256 == sha256) == true;

    public Plan Rename(Plan wanted) => there is null ? wanted : KnownIdentifiers.Keep(wanted, there);

    /// <summary>Records that were once imported from these documents, which do not have them any more. They stay.</summary>
    /// <param name="plan">With the identifiers of the data.</param>
    public IEnumerable<RecordChange> OnlyHere(Plan plan)
    {
        var printed = Entities(plan).ToLookup(record => record.Provenance?.Document, record => record.Subject);
        return (there is null ? [] : Entities(there))
            .Where(record => record.Provenance is { } from && printed.Contains(from.Document) && !printed[from.Document].Contains(record.Subject))
            .Select(record => new RecordChange(
                record.Source.Span.File, record.Collection, record.Id.ToString(), ChangeKind.OnlyInData, ImmutableArray<FieldChange>.Empty));
    }

    private static IEnumerable<Entity> Entities(Plan plan) =>
        [.. plan.Centres, .. plan.Lines, .. plan.Sheets, .. plan.Objectives, .. plan.Phases, .. plan.Indicators, .. plan.BudgetLines];
}
