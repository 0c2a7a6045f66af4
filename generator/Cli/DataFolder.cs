using PegOpenData.Importing;

namespace PegOpenData.Cli;

/// <summary>Writes and deletes data files, all or none.</summary>
internal static class DataFolder
{
    /// <exception cref="IOException">The files cannot be written; those of before are as they were.</exception>
    /// <exception cref="UnauthorizedAccessException">As above, for want of permission.</exception>
    public static void Write(string folder, IReadOnlyList<ImportedFile> files, IReadOnlyList<string> removed)
    {
        using var staged = new StagedFiles();
        foreach (var file in files)
        {
            staged.Add(Path.Combine(folder, file.Path), stream => stream.Write(file.Content.Span));
        }

        foreach (var path in removed)
        {
            staged.Remove(Path.Combine(folder, path));
        }

        staged.Commit();
    }
}
