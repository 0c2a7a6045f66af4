using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

/// <summary>A programme line that the objective is tied to.</summary>
internal sealed record Link(SourceLine Line, string Level, string? Code, string Name);
