using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.Capannori.Front;

namespace PegOpenData.Importing.Layouts.Capannori.Centres;

/// <summary>A settore or ufficio where its own pages begin.</summary>
/// <param name="Code">Not always spelt as in the index.</param>
internal sealed record BodyCentre(IndexEntry Entry, SourceLine Line, string Code)
{
    /// <summary>Who answers for it, as printed: never to be written but by option. Null where the cell is empty.</summary>
    public string? ResponsibleName { get; init; }
}
