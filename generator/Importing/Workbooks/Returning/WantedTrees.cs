using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>
/// The trees of a plan without the records that nobody asks for. Only those that nothing else is told by are left out; they are also the most: an
/// import that changes one row of fifty thousand need not understand the others.
/// </summary>
/// <param name="whole">The collections that are asked for whole.</param>
internal sealed class WantedTrees(IReadOnlySet<ulong> wanted, IReadOnlySet<string> whole)
{
    private static readonly string[] Many = [Collections.Indicators, Collections.BudgetLines, Collections.Measurements];

    private readonly RowPrints prints = new();

    public Node Of(KeptFile file)
    {
        var isDated = file.Collection == Collections.Measurements && file.IsFolderItem;
        return file.Root is MappingNode record ? Inner(record, file.Collection!) : Of(file.Root, file.Collection!, isDated ? default(Implied).With("data", file.Stem) : default);
    }

    /// <summary>The settings of a plan may hold collections.</summary>
    public MappingNode Of(MappingNode settings) => Within(settings, Collections.All);

    private Node Of(Node list, string collection, Implied implied) => list is not SequenceNode { Items: var items } ? list
        : new SequenceNode(list.Span, [.. items.OfType<MappingNode>().Where(record => IsWanted(record, collection, implied)).Select(record => Inner(record, collection))]);

    private MappingNode Inner(MappingNode record, string collection) => Within(record, Collections.InlineOf(collection));

    private MappingNode Within(MappingNode record, IEnumerable<string> collections)
    {
        foreach (var inner in collections.Where(inner => record[inner] is SequenceNode))
        {
            record = Of(record[inner]!, inner, default) is SequenceNode { Items.IsEmpty: false } rest ? record.With(inner, rest) : record.Without(inner);
        }

        return record;
    }

    private bool IsWanted(MappingNode record, string collection, Implied implied) =>
        !Many.Contains(collection) || whole.Contains(collection) || wanted.Contains(prints.KeyOf(RecordKey.Of(collection, record, implied)));
}
