using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Schemas;

/// <summary>The words that a field may hold, where the schema closes the list.</summary>
public static class Vocabulary
{
    /// <param name="schema">The name of its file without <c>.schema.json</c>.</param>
    public static IReadOnlyList<string> Of(string schema, string property) =>
        Contract.Instance[schema].Source is MappingNode root
        && root["properties"] is MappingNode properties
        && properties[property] is MappingNode field
        && field["enum"] is SequenceNode words
            ? [.. words.Items.OfType<ScalarNode>().Select(word => word.Text)]
            : [];
}
