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
    public ImmutableArray<KeptFile> Apply(MappingNode? administration, MappingNode? settings, IReadOnlyDictionary<string, IReadOnlyList<MappingNode>> records)
    {
        unread.UnionWith(found.ToSorted().Where(finding => finding.Severity == Severity.Error).Select(RowOf));
        ReportRepeated(records);
        var queue = new RecordQueue(records);
        var update = new RecordUpdate(queue);
        var files = plan.Files.Select(update.Of).ToImmutableArray();
        var head = Merged(plan.Settings, $"{plan.Folder}/piano.yaml", "piano", settings);
        head = head is null ? null : update.Of(head);
        var placing = new RecordPlacing(plan with { Files = files }, update.InYaml);
        var placed = placing.Place(queue.Left());
        head = head is null ? null : placing.Filled(head);
        KeptFile?[] all = [Merged(plan.Administration, $"{plan.AdministrationFolder}/ente.yaml", "ente", administration), head, .. placed];
        ImmutableArray<KeptFile> changed = [.. all.OfType<KeptFile>().Where(file => file.IsChanged)];
        foreach (var file in changed)
        {
            Validate(file);
        }

        return changed;
    }

    /// <summary>Two rows of one record: whichever came last would silently be the record.</summary>
    private void ReportRepeated(IReadOnlyDictionary<string, IReadOnlyList<MappingNode>> records)
    {
        foreach (var (collection, rows) in records)
        {
            var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
            foreach (var id in rows.Select(row => row["id"]).OfType<ScalarNode>())
            {
                if (!first.TryAdd(id.Text, id.Span))
                {
                    found.Add(Errors.Workbooks.RepeatedIdentifier(id.Span, id.Text, collection, first[id.Text]));
                }
            }
        }
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
        var unfit = new DiagnosticBag();
        SchemaDiagnostics.Validate(Contract.Instance[file.Collection is null || isOne ? file.Schema : file.Collection], file.Root, unfit);
        found.AddRange(unfit.ToSorted().Where(finding => !unread.Contains(RowOf(finding))));
    }

    private static (string File, string? Sheet, int Row) RowOf(Diagnostic finding) => (finding.Span.File, finding.Span.Sheet, finding.Span.Line);
}
