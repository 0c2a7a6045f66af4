using System.Text;
using PegOpenData.Importing;

namespace PegOpenData.Cli;

/// <summary>Writes data files: all are on the disk under other names before the first takes its place, so that nothing is half-written.</summary>
internal static class DataFolder
{
    /// <exception cref="IOException">The files cannot be written; those of before are as they were.</exception>
    /// <exception cref="UnauthorizedAccessException">As above, for want of permission.</exception>
    public static void Write(string folder, IReadOnlyList<ImportedFile> files)
    {
        var staged = new List<(string Temporary, string Final)>();
        var made = new Stack<string>();
        try
        {
            foreach (var file in files)
            {
                var final = Path.GetFullPath(Path.Combine(folder, file.Path));
                Make(Path.GetDirectoryName(final)!, made);
                var temporary = Path.Combine(Path.GetDirectoryName(final)!, $".peg-{Path.GetFileName(final)}-nuovo");
                staged.Add((temporary, final));
                File.WriteAllText(temporary, file.Text, new UTF8Encoding(false));
            }

            foreach (var (temporary, final) in staged)
            {
                File.Move(temporary, final, overwrite: true);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            CleanUp(staged.Select(file => file.Temporary), made);
            throw;
        }
    }

    /// <summary>Makes a folder and those above it that are missing, each noted once it is there.</summary>
    private static void Make(string folder, Stack<string> made)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (Path.GetDirectoryName(folder) is { } above)
        {
            Make(above, made);
        }

        Directory.CreateDirectory(folder);
        made.Push(folder);
    }

    /// <summary>Takes away what was made, as far as the disk allows: why writing failed is what the person must hear.</summary>
    private static void CleanUp(IEnumerable<string> temporaries, IEnumerable<string> folders)
    {
        try
        {
            foreach (var temporary in temporaries.Where(File.Exists))
            {
                File.Delete(temporary);
            }

            foreach (var folder in folders.Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
