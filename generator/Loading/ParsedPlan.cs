using System.Collections.Immutable;
using PegOpenData.Loading.Layout;
using PegOpenData.Loading.Mapping;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading;

/// <summary>The trees of a plan's files, each found right by its schema.</summary>
/// <param name="Settings">The tree of <c>piano.yaml</c>; null where it is missing or wrong.</param>
/// <param name="Broken">The collections of which a file could not be read or is wrong.</param>
internal sealed record ParsedPlan(PlanFolder Folder, MappingNode? Settings, ImmutableArray<ParsedCollection> Collections, IReadOnlySet<string> Broken);
