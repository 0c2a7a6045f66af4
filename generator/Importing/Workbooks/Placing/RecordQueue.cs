using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>The records that an import brings, until each has found the one it is, or its place.</summary>
internal sealed class RecordQueue
{
    private readonly Dictionary<RecordKey, Queue<MappingNode>> byKey = [];
    private readonly IReadOnlyDictionary<string, IReadOnlyList<MappingNode>> byCollection;

    public RecordQueue(IReadOnlyDictionary<string, IReadOnlyList<MappingNode>> records)
    {
        byCollection = records;
        foreach (var (collection, list) in records)
        {
            foreach (var record in list)
            {
                var key = RecordKey.Of(collection, record, default);
                var same = byKey.TryGetValue(key, out var queue) ? queue : byKey[key] = [];
                same.Enqueue(record);
            }
        }
    }

    /// <summary>The record that brings <paramref name="key"/> up to date, once; or null.</summary>
    public MappingNode? Take(RecordKey key) => byKey.TryGetValue(key, out var queue) && queue.TryDequeue(out var record) ? record : null;

    /// <summary>Those nobody took, in the order in which a plan is told.</summary>
    public IEnumerable<(string Collection, MappingNode Record)> Left()
    {
        var left = byKey.Values.SelectMany(queue => queue).ToHashSet(ReferenceEqualityComparer.Instance);
        return from collection in Collections.All
               from record in byCollection.GetValueOrDefault(collection, [])
               where left.Contains(record)
               select (collection, record);
    }
}
