namespace PegOpenData.Cli.Commands.Reporting;

/// <summary>In which form a command tells what it found.</summary>
/// <param name="Format">One of the names of the forms.</param>
/// <param name="Summary">The file for the table of all findings; null for none.</param>
internal sealed record ReportSettings(string Format, string? Summary);
