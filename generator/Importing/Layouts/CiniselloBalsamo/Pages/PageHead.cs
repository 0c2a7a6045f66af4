using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;

/// <summary>The two lines that head every page of an objective.</summary>
/// <param name="Line">The first of the two.</param>
internal sealed record PageHead(
    SourceLine Line, string Code, string ThematicArea, string PoliticalLead, string Directorate, string Title, string Centre)
{
    /// <summary>The second of the two.</summary>
    public required SourceLine TitleLine { get; init; }

    /// <summary>Who answers for the centre, with the name only where it may be kept; null where nobody is printed.</summary>
    public Responsible? Responsible { get; init; }

    public bool SaysTheSameAs(PageHead other) =>
        (Code, ThematicArea, PoliticalLead, Directorate, Title, Centre, Responsible)
        == (other.Code, other.ThematicArea, other.PoliticalLead, other.Directorate, other.Title, other.Centre, other.Responsible);
}
