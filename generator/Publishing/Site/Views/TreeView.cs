using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site.Views;

/// <summary>A node of a tree of centres or lines, with how many objectives stand directly under it.</summary>
public sealed record TreeView(string Title, string? Code, string? Kind, UrlPath Url, int Objectives, ImmutableArray<TreeView> Children);
