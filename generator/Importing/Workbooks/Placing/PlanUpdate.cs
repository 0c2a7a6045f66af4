using System.Collections.Immutable;
using PegOpenData.Importing.Writing;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>Brings the files of a plan up to date with what tables say, and holds each changed file to its schema.</summary>
internal sealed class PlanUpdate(KeptPlan plan, DiagnosticBag found)
{
    /// <summary>The files that change, their trees right by their schemas.</summary>
    public ImmutableArray<KeptFile> Apply(MappingNode? administration, MappingNode? settings, IReadOnlyDictionary<string, IReadOnlyList<MappingNode>> records)
    {
        var queue = new RecordQueue(records);
        var update = new RecordUpdate(queue);
        var files = plan.Files.Select(update.Of).ToImmutableArray();
        var head = Merged(plan.Settings, $"{plan.Folder}/piano.yaml", "piano", settings);
        head = head is null ? null : update.Of(head);
        var placing = new RecordPlacing(plan with { Files = files }, update.InYaml);
        KeptFile?[] all = [Merged(plan.Administration, $"{plan.AdministrationFolder}/ente.yaml", "ente", administration), head, .. placing.Place(queue.Left())];
        ImmutableArray<KeptFile> changed = [.. all.OfType<KeptFile>().Where(file => file.IsChanged)];
        foreach (var file in changed)
        {
            Validate(file);
        }

        return changed;
    }

    private static KeptFile? Merged(KeptFile? kept, string path, string schema, MappingNode? said)
    {
        if (said is null || kept is null)
        {
            return kept ?? (said is null ? null : new KeptFile(path, Collection: null, schema, said, Existing: null));
        }

        var merged = TreeMerge.Merge(kept.Root, said, full: null);
        return NodeEquality.Instance.Equals(merged, kept.Root) ? kept : kept with { Root = merged };
    }

    private void Validate(KeptFile file)
    {
        var isOne = file.Root is MappingNode;
        SchemaDiagnostics.Validate(Contract.Instance[file.Collection is null || isOne ? file.Schema : file.Collection], file.Root, found);
    }
}
