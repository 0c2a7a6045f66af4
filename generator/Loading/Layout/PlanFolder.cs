using System.Collections.Immutable;

namespace PegOpenData.Loading.Layout;

/// <summary>The folder of one plan, its files told apart by name.</summary>
/// <param name="Path">As in the paths of its files, without a final <c>/</c>.</param>
/// <param name="Settings"><c>piano.yaml</c>.</param>
/// <param name="Findings">What has no place in it: kept apart, because a person may have reviewed it.</param>
public sealed record PlanFolder(
    Slug Id,
    string Path,
    SourceFile? Settings,
    ImmutableArray<CollectionFile> Files,
    SourceFile? KnownWarnings,
    ImmutableArray<Diagnostic> Findings);
