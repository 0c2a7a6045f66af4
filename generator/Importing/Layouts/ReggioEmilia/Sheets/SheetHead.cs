namespace PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;

/// <summary>What a sheet says before its strategy; all null where its first page was lost.</summary>
/// <param name="Description">Markdown.</param>
internal sealed record SheetHead(string? Code, string? Title, string? Description);
