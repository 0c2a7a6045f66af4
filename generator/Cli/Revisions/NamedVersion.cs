using PegOpenData.Cli.Reports;
using PegOpenData.Loading;
using PegOpenData.Loading.Folders;
using PegOpenData.Publishing.Diff;

namespace PegOpenData.Cli.Revisions;

/// <summary>A version of the data that a person names: a folder, or the folder of the data at a revision.</summary>
/// <param name="Errors">What of it is wrong.</param>
internal sealed record NamedVersion(string Name, DataVersion Data, IReadOnlyList<Diagnostic> Errors)
{
    /// <param name="name">A folder that is there wins over a branch of the same name.</param>
    /// <param name="data">The folder of the data, of which a revision is read.</param>
    /// <param name="fault">Why there is none.</param>
    public static NamedVersion? Read(string name, string data, out string fault)
    {
        var bag = new DiagnosticBag();
        fault = "";
        if (Directory.Exists(name))
        {
            var folder = $"{Path.TrimEndingDirectorySeparator(name).Replace('\\', '/')}/";
            return Load(name, SourceFolder.Read(name, bag, folder), folder, bag, out fault);
        }

        if (Revision.Find(name, data, out fault) is not { } revision)
        {
            fault = $"La cartella «{name}» non c'è. {fault}";
            return null;
        }

        var root = $"{name}:{revision.Folder.Prefix}";
        var files = RevisionFiles.Read(revision, root, bag);
        return files.Count == 0 ? Load(name, files, root, bag) : Load(name, files, root, bag, out fault);
    }

    /// <summary>None where the folder is another than the one of the data: compared with it, every plan would seem gone.</summary>
    private static NamedVersion? Load(string name, IReadOnlyList<SourceFile> files, string root, DiagnosticBag bag, out string fault)
    {
        var isData = files.Any(file => file.Path[root.Length..].Split('/') is [_, "ente.yaml"]);
        fault = isData ? "" : $"In «{root}» non c'è nessun ente: indicare la cartella che contiene quelle degli enti, ciascuna con il suo ente.yaml (di solito «data»).";
        return isData ? Load(name, files, root, bag) : null;
    }

    private static NamedVersion Load(string name, IReadOnlyList<SourceFile> files, string root, DiagnosticBag bag)
    {
        var administrations = PlanLoader.LoadData(files, bag, root);
        var found = bag.ToSorted();
        return new NamedVersion(name, new DataVersion(administrations, root, found), [.. PersonalPlaces.Hide(found).Where(finding => finding.Severity == Severity.Error)]);
    }
}
