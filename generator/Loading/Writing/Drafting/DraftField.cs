using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Writing.Drafting;

/// <summary>A field as it is explained to whoever begins a record.</summary>
/// <param name="Explanation">What it means, whether it is needed, which words it may hold.</param>
/// <param name="Example">A value that the schema takes.</param>
/// <param name="Parts">The fields of a group, explained too; empty for any other.</param>
internal sealed record DraftField(string Name, string Explanation, Node Example, ImmutableArray<DraftField> Parts);
