namespace PegOpenData.Importing;

/// <summary>A data file to write.</summary>
/// <param name="Path">Relative to the folder of the data, with <c>/</c>.</param>
public sealed record ImportedFile(string Path, string Text);
