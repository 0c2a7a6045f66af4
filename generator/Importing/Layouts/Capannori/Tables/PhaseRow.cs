using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Tables;

/// <summary>A phase as printed, its number still in its name.</summary>
/// <param name="Description">With its markup; null where it is empty.</param>
internal sealed record PhaseRow(SourceLine Line, string Name, string? Description, Period Planned);
