using System.Collections.Immutable;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>An indicator as printed.</summary>
/// <param name="Expected">What is expected in each year that the table has a column for.</param>
internal sealed record IndicatorRow(SourceLine Line, string Code, string Name, ImmutableSortedDictionary<int, string> Expected)
    : NotedRow(Line);
