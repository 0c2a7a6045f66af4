using System.Collections.Immutable;

namespace PegOpenData.Workbooks.Reading;

/// <summary>What a workbook holds, whatever the program that saved it.</summary>
/// <param name="File">The name to give in findings.</param>
public sealed record WorkbookContent(string File, ImmutableArray<SheetContent> Sheets);
