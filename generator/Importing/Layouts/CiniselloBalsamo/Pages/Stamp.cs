using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Pages;

/// <summary>The protocol stamp: the town, the number and the day.</summary>
/// <param name="Line">Of the number.</param>
/// <param name="Filing">The place in the archive, only to compare two stamps.</param>
internal sealed record Stamp(SourceLine Line, string Town, string Number, DateOnly? Date, string Filing)
{
    public bool SaysTheSameAs(Stamp other) => (Town, Number, Date, Filing) == (other.Town, other.Number, other.Date, other.Filing);
}
