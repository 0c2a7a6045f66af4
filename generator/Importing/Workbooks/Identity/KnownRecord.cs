using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Identity;

/// <summary>A record that has its identifier, with the words by which tables may call it.</summary>
/// <param name="Owner">The record it belongs to, where that is known.</param>
internal sealed record KnownRecord(string Id, RecordKey? Owner, MappingNode Record)
{
    /// <summary>Its identifier, code and names.</summary>
    public IEnumerable<string> Names =>
    [
        Id,
        .. RecordNames.CodeOf(Record) is { } code ? new[] { code } : [],
        .. RecordNames.TitleOf(Record) is { } title ? new[] { title } : [],
        .. (Record["varianti"] as SequenceNode)?.Items.OfType<ScalarNode>().Select(variant => variant.Text) ?? [],
    ];
}
