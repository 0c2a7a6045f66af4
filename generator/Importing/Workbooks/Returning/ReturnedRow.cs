using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>A record of a workbook that came back other than it was exported.</summary>
/// <param name="Said">As its rows say it.</param>
/// <param name="Filtered">Without what the options leave out.</param>
/// <param name="Key">Of its own row, where that is other; null where it is not, or is not there.</param>
/// <param name="Lists">Those that are other.</param>
internal sealed record ReturnedRow(string Sheet, MappingNode Said, MappingNode Filtered, ulong? Key, ImmutableArray<(PartList List, ulong Key)> Lists);
