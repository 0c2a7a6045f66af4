using System.Collections.Immutable;

namespace PegOpenData.Importing.Layouts.Messina.Pages;

/// <summary>A cell of text: which one it is, as the data call it, and its paragraphs.</summary>
internal sealed record SheetSection(string Name, ImmutableArray<string> Paragraphs);
