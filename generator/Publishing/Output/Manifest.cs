namespace PegOpenData.Publishing.Output;

/// <summary>The list of the files that this program published in a folder: the others there are somebody's and are never touched.</summary>
internal sealed class Manifest(string folder)
{
    private readonly string file = Path.Combine(folder, ".manifesto");

    /// <summary>The paths it lists, relative and inside the folder; a line that is none is passed over.</summary>
    public IReadOnlySet<string> Read() => File.Exists(file)
        ? File.ReadAllLines(file).Where(IsInside).ToHashSet(StringComparer.Ordinal)
        : new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Writes the list, if it is not that already.</summary>
    public void Write(IEnumerable<string> paths)
    {
        var text = string.Concat(paths.Order(StringComparer.Ordinal).Select(path => $"{path}\n"));
        if (!File.Exists(file) || File.ReadAllText(file) != text)
        {
            File.WriteAllText(file, text);
        }
    }

    private static bool IsInside(string path) =>
        path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal) && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..");
}
