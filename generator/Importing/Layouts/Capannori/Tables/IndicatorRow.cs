using System.Collections.Immutable;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Tables;

/// <summary>An indicator as printed.</summary>
/// <param name="Value">«Valore di riferimento»: in fact the target of the plan's own year.</param>
/// <param name="Later">Targets of the years after it, where they are printed.</param>
/// <param name="Year">The plan's own, the one before the first that the columns name.</param>
internal sealed record IndicatorRow(SourceLine Line, string Name, string? Unit, string? Value, ImmutableSortedDictionary<int, string> Later, int Year);
