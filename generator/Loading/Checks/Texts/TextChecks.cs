using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Checks.Texts;

/// <summary>All that is checked of each text of a file.</summary>
internal static class TextChecks
{
    private static readonly ITextCheck[] All = [new NoSpreadsheetFaults(), new WholeTexts(), new NoPersonalData()];

    /// <param name="collection">What the tree holds; <c>ente</c> or <c>piano</c> for settings.</param>
    public static void Run(string collection, Node tree, DiagnosticBag found) => Look(tree, "", collection, record: null, subject: null, found);

    private static void Look(Node node, string field, string collection, MappingNode? record, string? subject, DiagnosticBag found)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.Text or ScalarKind.Number } text when record is not null:
                Look(new WrittenText(text, field, record, subject), found);
                break;
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    Look(item, field, collection, record, subject, found);
                }

                break;
            case MappingNode map:
                Look(map, collection, record, subject, found);
                break;
        }
    }

    private static void Look(MappingNode map, string collection, MappingNode? record, string? subject, DiagnosticBag found)
    {
        if (map["id"] is ScalarNode id)
        {
            (record, subject) = (map, $"{collection}/{id.Text}");
        }

        foreach (var entry in map.Entries)
        {
            Look(new WrittenText(entry.Key, "", record ?? map, subject), found);
            var inner = entry.Value is SequenceNode && Collections.All.Contains(entry.Key.Text) ? entry.Key.Text : collection;
            Look(entry.Value, entry.Key.Text, inner, record ?? map, subject, found);
        }
    }

    private static void Look(in WrittenText text, DiagnosticBag found)
    {
        foreach (var check in All)
        {
            if (check.Of(text) is { } finding)
            {
                found.Add(finding);
            }
        }
    }
}
