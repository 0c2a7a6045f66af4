using System.Collections.Immutable;

namespace PegOpenData.Loading.Layout;

/// <summary>Tells the files of <c>data/</c> apart by their place: <c>ente/ente.yaml</c>, <c>ente/piano/piano.yaml</c> and the collections.</summary>
public sealed class DataLayout
{
    private const string Deliveries = "consegne";

    private readonly DiagnosticBag bag;
    private readonly string root;

    private DataLayout(string root, DiagnosticBag bag)
    {
        this.root = root;
        this.bag = bag;
    }

    /// <summary>The folders by name; what has no place is a warning, a folder without its <c>ente.yaml</c> or <c>piano.yaml</c> an error.</summary>
    /// <param name="root">What every path begins with, up to and with its last <c>/</c>; empty where paths are relative to the folder.</param>
    public static ImmutableArray<AdministrationFolder> Arrange(IEnumerable<SourceFile> files, string root, DiagnosticBag bag) =>
        new DataLayout(root, bag).Administrations(files);

    private ImmutableArray<AdministrationFolder> Administrations(IEnumerable<SourceFile> files)
    {
        var placed = files.OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new PlacedFile(file, file.Path[root.Length..].Split('/')))
            .Where(file => !file.IsReadme);
        var folders = placed.ToLookup(file => file.Steps.Length == 1 ? "" : file.Steps[0]);
        foreach (var stray in folders[""])
        {
            bag.Add(Errors.Plan.UnknownFile(SourceSpan.Start(stray.File.Path), stray.Name, null));
        }

        return [.. folders.Where(folder => folder.Key.Length > 0).Select(Administration).OfType<AdministrationFolder>()];
    }

    private AdministrationFolder? Administration(IGrouping<string, PlacedFile> folder)
    {
        var path = root + folder.Key;
        if (IdOf(folder.Key, path) is not { } id)
        {
            return null;
        }

        var below = folder.ToLookup(file => file.Steps.Length == 2 ? "" : file.Steps[1]);
        var settings = OnlyKnown(below[""], "ente.yaml");
        if (settings is null)
        {
            bag.Add(Errors.Plan.AdministrationFileMissing(path));
        }

        var plans = below.Where(group => group.Key.Length > 0 && group.Key != Deliveries).Select(group => Plan(group, $"{path}/{group.Key}"));
        return new AdministrationFolder(id, path, settings, [.. plans.OfType<PlanFolder>()]);
    }

    private PlanFolder? Plan(IGrouping<string, PlacedFile> folder, string path)
    {
        if (IdOf(folder.Key, path) is not { } id)
        {
            return null;
        }

        var found = new DiagnosticBag();
        var placed = new PlanFiles(found);
        foreach (var file in folder)
        {
            placed.Add(file);
        }

        if (placed.Settings is null)
        {
            found.Add(Errors.Plan.PlanFileMissing(path));
        }

        return new PlanFolder(id, path, placed.Settings, [.. placed.Found], placed.KnownWarnings, [.. found.ToSorted()]);
    }

    private Slug? IdOf(string name, string path)
    {
        if (Slug.TryParse(name, out var id))
        {
            return id;
        }

        bag.Add(Errors.Plan.FolderName(path, name));
        return null;
    }

    private SourceFile? OnlyKnown(IEnumerable<PlacedFile> files, string known)
    {
        SourceFile? found = null;
        foreach (var file in files)
        {
            if (file.Name == known)
            {
                found = file.File;
            }
            else
            {
                bag.Add(Errors.Plan.UnknownFile(SourceSpan.Start(file.File.Path), file.Name, NearestName.Of(file.Name, [known])));
            }
        }

        return found;
    }
}
