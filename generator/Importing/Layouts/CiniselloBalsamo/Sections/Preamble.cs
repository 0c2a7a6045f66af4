using System.Collections.Immutable;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

/// <summary>What an objective says before its tables.</summary>
/// <param name="Kind">Tipo di Obiettivo; null where it is not printed.</param>
/// <param name="StateDay">The day and month of «STATO DI ATTUAZIONE AL …», whose year stands elsewhere; null without such a section.</param>
internal sealed record Preamble(
    string? Kind, ImmutableArray<Link> Links, string? StateDay, SourceLine? StateLine, ImmutableArray<string> Paragraphs);
