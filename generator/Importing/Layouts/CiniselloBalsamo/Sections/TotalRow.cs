using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

/// <summary>A printed total.</summary>
/// <param name="Item">entrata, spesa or saldo.</param>
internal sealed record TotalRow(SourceLine Line, string Item, Amount Amount);
