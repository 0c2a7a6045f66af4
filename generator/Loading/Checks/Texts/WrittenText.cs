using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Checks.Texts;

/// <summary>A text as it stands in a file.</summary>
/// <param name="Node">Words, or a number without quotes where words are due.</param>
/// <param name="Field">Its key; within a list, that of the list; empty for a key itself.</param>
/// <param name="Record">The nearest record around it that has an identifier, or the whole file.</param>
/// <param name="Subject">How a finding names that record; null for a file of settings.</param>
internal readonly record struct WrittenText(ScalarNode Node, string Field, MappingNode Record, string? Subject);
