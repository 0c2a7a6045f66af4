using System.Collections.Immutable;
using System.Text;
using PegOpenData.Importing.Changes;
using PegOpenData.Importing.Matching;

namespace PegOpenData.Importing.Writing;

/// <summary>Brings an administration with the one plan that was imported into the data files that are there already.</summary>
internal sealed class DataUpdate
{
    private readonly ExistingFiles there;
    private readonly PublishedPlan published;
    private readonly Plan plan;
    private readonly bool keepsEdits;
    private readonly string administrationPath;
    private readonly Dictionary<string, DataFile> full;

    /// <param name="sha256">Of what was imported, as in <c>piano.yaml: documenti</c>.</param>
    public DataUpdate(Administration administration, string sha256, ImportOptions options, IReadOnlyList<SourceFile> existing)
    {
        var imported = administration.Plans.Single();
        there = new ExistingFiles(existing);
        published = PublishedPlan.Of(administration.Id, imported.Id, existing);
        plan = published.Rename(imported);
        keepsEdits = !options.OverwritesEdits && published.IsFrom(sha256);
        administrationPath = DataFiles.AdministrationPath(administration);
        full = DataFiles.Of(administration with { Plans = [plan] }).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var kept = options.FactsOnly ? FactsOnly.Of(plan) : options.WritesNames ? plan : WithoutNames.Of(plan);
        Wanted = [.. DataFiles.Of(administration with { Plans = [kept] })];
    }

    /// <summary>What the import alone would write.</summary>
    public ImmutableArray<DataFile> Wanted { get; }

    /// <summary>New and changed files by path, and what became of each record. The administration's own file is never overwritten.</summary>
    public (ImmutableArray<ImportedFile> Files, ImmutableArray<RecordChange> Changes) Write(DiagnosticBag found)
    {
        foreach (var (other, collection, path) in there.Elsewhere(Wanted))
        {
            found.Add(Errors.Importing.CollectionElsewhere(SourceSpan.Start(other.Path), collection, path));
        }

        var writer = new DataFileWriter(new TreeMerge(keepsEdits), found);
        var files = Wanted.Where(file => file.Path != administrationPath || !there.Has(file.Path))
            .Select(file => Write(file, writer))
            .OfType<ImportedFile>()
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        return (files, [.. writer.Changes, .. published.OnlyHere(plan)]);
    }

    /// <summary>The file, or null where it would not change or cannot be written.</summary>
    private ImportedFile? Write(DataFile wanted, DataFileWriter writer)
    {
        var existing = there.Of(wanted);
        var text = writer.Write(wanted, full[wanted.Path], existing);
        var isSame = text is not null && existing is not null && Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(existing.Content.Span);
        return text is null || isSame ? null : new ImportedFile(existing?.Path ?? wanted.Path, text);
    }
}
