using System.Collections.Immutable;
using PegOpenData.Importing.Writing;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>Brings the files of a plan up to date with what tables say, and holds each changed file to its schema.</summary>
internal sealed class PlanUpdate(KeptPlan plan, DiagnosticBag found)
{
    /// <summary>Of a row that could not be read the schema has nothing to add.</summary>
    private readonly HashSet<(string File, string? Sheet, int Row)> unread = [];

    /// <summary>The files that change, their trees right by their schemas.</summary>
    /// <param name="removed">The records to take away.</param>
    public ImmutableArray<KeptFile> Apply(
        MappingNode? administration,
        MappingNode? settings,
        IReadOnlyDictionary<string, IReadOnlyList<MappingNode>> records,
        ImmutableHashSet<(RecordKey Key, int Before)> removed)
    {
        unread.UnionWith(found.ToSorted().Where(finding => finding.Severity == Severity.Error).Select(RowOf));
        var queue = new RecordQueue(records);
        var head = Merged(plan.Settings, $"{plan.Folder}/piano.yaml", "piano", settings);
        var update = new RecordUpdate(queue, ((head?.Root as MappingNode)?["anno"] as ScalarNode)?.Text, found) { Removed = removed };
        var files = plan.Files.Select(update.Of).ToImmutableArray();
        head = head is null ? null : update.Of(head);
        var placing = new RecordPlacing(plan with { Files = files, Settings = head }, update.InYaml);
        KeptFile?[] all = [Merged(plan.Administration, $"{plan.AdministrationFolder}/ente.yaml", "ente", administration), .. placing.Place(queue.Left().Select(left => (left.Collection, Clearing.Done(left.Record))))];
        ImmutableArray<KeptFile> changed = [.. all.OfType<KeptFile>().Where(file => file.IsChanged)];
        foreach (var file in changed.Where(file => !file.IsRemoved))
        {
            Validate(file);
        }

        return changed;
    }

    private static KeptFile? Merged(KeptFile? kept, string path, string schema, MappingNode? said)
    {
        if (said is null || kept is null)
        {
            return kept ?? (said is null ? null : new KeptFile(path, Collection: null, schema, Clearing.Done(said), Existing: null));
        }

        var merged = Clearing.Placed((MappingNode)TreeMerge.Merge(kept.Root, said, full: null), said);
        return NodeEquality.Instance.Equals(merged, kept.Root) ? kept : kept with { Root = merged };
    }

    private void Validate(KeptFile file)
    {
        var isOne = file.Root is MappingNode;
        var unfit = new DiagnosticBag();
        SchemaDiagnostics.Validate(Contract.Instance[file.Collection is null || isOne ? file.Schema : file.Collection], file.Root, unfit);
        found.AddRange(unfit.ToSorted().Where(finding => !unread.Contains(RowOf(finding))));
    }

    private static (string File, string? Sheet, int Row) RowOf(Diagnostic finding) => (finding.Span.File, finding.Span.Sheet, finding.Span.Line);
}
