using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;

/// <summary>The two lines that head every page of an objective.</summary>
/// <param name="Line">The first of the two.</param>
internal sealed record PageHead(
    SourceLine Line, string Code, string ThematicArea, string PoliticalLead, string Directorate, string Title, string Centre)
{
    /// <summary>The second of the two.</summary>
    public required SourceLine TitleLine { get; init; }

    /// <summary>The role of who answers, never the name; null where nobody is printed.</summary>
    public string? ResponsibleRole { get; init; }

    public bool SaysTheSameAs(PageHead other) =>
        (Code, ThematicArea, PoliticalLead, Directorate, Title, Centre, ResponsibleRole)
        == (other.Code, other.ThematicArea, other.PoliticalLead, other.Directorate, other.Title, other.Centre, other.ResponsibleRole);
}
