using System.Collections.Immutable;

namespace PegOpenData.Loading.Layout;

/// <summary>The folder of one administration and those of its plans.</summary>
/// <param name="Path">As in the paths of its files, without a final <c>/</c>.</param>
/// <param name="Settings"><c>ente.yaml</c>.</param>
public sealed record AdministrationFolder(Slug Id, string Path, SourceFile? Settings, ImmutableArray<PlanFolder> Plans);
