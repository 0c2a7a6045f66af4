using System.Collections.Immutable;
using System.Text;
using PegOpenData.Importing.Changes;
using PegOpenData.Importing.Matching;

namespace PegOpenData.Importing.Writing;

/// <summary>Brings an administration with the one plan that was imported into the data files that are there already.</summary>
internal sealed class DataUpdate
{
    private readonly ExistingFiles there;
    private readonly ExistingPlan earlier;
    private readonly Plan plan;
    private readonly string administrationPath;
    private readonly Dictionary<string, DataFile> full;
    private readonly Dictionary<string, DataFile> previous;

    /// <param name="sha256">Of what was imported, as in <c>piano.yaml: documenti</c>.</param>
    /// <param name="before">The same plan as an earlier document had it, where one is given.</param>
    public DataUpdate(
        Administration administration, string sha256, Administration? before, ImportOptions options, IReadOnlyList<SourceFile> existing)
    {
        var imported = administration.Plans.Single();
        there = new ExistingFiles(existing);
        earlier = ExistingPlan.Of(administration.Id, imported.Id, existing);
        plan = earlier.Rename(imported);
        administrationPath = DataFiles.AdministrationPath(administration);
        full = FilesOf(administration, plan);
        previous = options.OverwritesEdits ? []
            : earlier.IsFrom(sha256) ? full
            : before is null ? []
            : FilesOf(before, earlier.Rename(before.Plans.Single()));
        var wanted = options.FactsOnly ? FactsOnly.Of(plan) : options.WritesNames ? WithoutNames.OfPhases(plan) : WithoutNames.Of(plan);
        Wanted = [.. DataFiles.Of(administration with { Plans = [wanted] })];
    }

    private static Dictionary<string, DataFile> FilesOf(Administration administration, Plan plan) =>
        DataFiles.Of(administration with { Plans = [plan] }).ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>What the import alone would write.</summary>
    public ImmutableArray<DataFile> Wanted { get; }

    /// <summary>New and changed files by path, and what became of each record. The administration's own file is never overwritten.</summary>
    public (ImmutableArray<ImportedFile> Files, ImmutableArray<RecordChange> Changes) Write(DiagnosticBag found)
    {
        foreach (var (other, collection, path) in there.Elsewhere(Wanted))
        {
            found.Add(Errors.Importing.CollectionElsewhere(SourceSpan.Start(other.Path), collection, path));
        }

        var writer = new DataFileWriter(found);
        var files = Wanted.Where(file => file.Path != administrationPath || !there.Has(file.Path))
            .Select(file => Write(file, writer))
            .OfType<ImportedFile>()
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        return (files, [.. writer.Changes, .. earlier.OnlyHere(plan)]);
    }

    /// <summary>The file, or null where it would not change or cannot be written.</summary>
    private ImportedFile? Write(DataFile wanted, DataFileWriter writer)
    {
        var existing = there.Of(wanted);
        var text = writer.Write(wanted, full[wanted.Path], previous.GetValueOrDefault(wanted.Path), existing);
        var isSame = text is not null && existing is not null && Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(existing.Content.Span);
        return text is null || isSame ? null : ImportedFile.Of(existing?.Path ?? wanted.Path, text);
    }
}
