using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>A phase as printed.</summary>
/// <param name="Objective">The code of the objective; null where the phase is of the sheet alone.</param>
/// <param name="Name">As it stands in the cell, links included.</param>
internal sealed record PhaseRow(SourceLine Line, int Order, string? Objective, string Name, Period Planned) : NotedRow(Line);
