using System.Collections.Immutable;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Messina.Pages;

/// <summary>A sheet as printed.</summary>
/// <param name="Number">Of the page.</param>
/// <param name="Sections">The six cells of text, each without its label, in paragraphs.</param>
internal sealed record CommunicationSheet(
    SourceLine Line, int Number, string Directorate, string Office, ObjectiveCell Objective, ImmutableArray<SheetSection> Sections);
