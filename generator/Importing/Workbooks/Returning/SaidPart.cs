using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Importing.Writing;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>Of a record the parts that go into the data: its own fields, some of its lists, and what the options take out of it.</summary>
/// <param name="withFields">Where not, only those that say which record it is.</param>
/// <param name="lists">By their path.</param>
internal sealed class SaidPart(ReturnedRow row, bool withFields, IReadOnlySet<string> lists)
{
    public MappingNode Record => Of(row.Filtered, "");

    private MappingNode Of(MappingNode map, string field) =>
        new(map.Span, [.. map.Entries.Select(entry => Of(entry, field.Length == 0 ? entry.Key.Text : $"{field}.{entry.Key.Text}")).OfType<MappingEntry>()]);

    private MappingEntry? Of(MappingEntry entry, string name) => entry.Value switch
    {
        MappingNode nested => Of(nested, name) is { Entries.Length: > 0 } rest ? entry with { Value = rest } : null,
        SequenceNode { Items: [MappingNode, ..] } => lists.Contains(name) ? entry : null,
        var value => withFields || Clearing.IsMark(value) || NamesRecord(name) || IsAdded(name) ? entry : null,
    };

    private bool NamesRecord(string name) => name == "id" || RecordKey.FieldsOf(row.Sheet).Contains(name);

    /// <summary>The options add that the text was left out.</summary>
    private bool IsAdded(string name) => !name.Contains('.', StringComparison.Ordinal) && row.Said[name] is null;
}
