using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Staff;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>A row of a table of people: read to be counted.</summary>
internal sealed record PersonRow(SourceLine Line, string Person, string Role, decimal? Effort)
{
    public bool IsHead => HeadTitles.Is(Role);
}
