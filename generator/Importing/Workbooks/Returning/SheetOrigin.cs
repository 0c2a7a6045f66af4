using System.Collections.Immutable;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>A sheet as it was exported.</summary>
/// <param name="Columns">Those with a value in some row.</param>
/// <param name="Prints">What each row said, by which record it was.</param>
internal sealed record SheetOrigin(ImmutableArray<string> Columns, Dictionary<ulong, ulong> Prints);
