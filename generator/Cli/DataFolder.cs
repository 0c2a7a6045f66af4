using System.Text;
using PegOpenData.Importing;

namespace PegOpenData.Cli;

/// <summary>Writes data files: all are on the disk under other names before the first takes its place, so that nothing is half-written.</summary>
internal static class DataFolder
{
    public static void Write(string folder, IReadOnlyList<ImportedFile> files)
    {
        var staged = new List<(string Temporary, string Final)>();
        foreach (var file in files)
        {
            var final = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(final)!);
            var temporary = $"{final}.nuovo";
            File.WriteAllText(temporary, file.Text, new UTF8Encoding(false));
            staged.Add((temporary, final));
        }

        foreach (var (temporary, final) in staged)
        {
            File.Move(temporary, final, overwrite: true);
        }
    }
}
