using System.Collections.Immutable;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;

/// <summary>A page of an objective: its head and the lines below it that nothing else has claimed.</summary>
internal sealed record Page(PageHead Head, ImmutableArray<SourceLine> Body);
