using PegOpenData.Loading.Schemas;

namespace PegOpenData.Loading.Layout;

/// <summary>Tells the files of one plan apart as they come.</summary>
internal sealed class PlanFiles(DiagnosticBag bag)
{
    private const string SettingsName = "piano.yaml";
    private const string KnownWarningsName = "avvisi-noti.csv";

    private static readonly string[] Extensions = [".yaml", ".csv"];

    private static readonly string[] FileNames =
        [SettingsName, KnownWarningsName, .. Collections.All.SelectMany(collection => Extensions.Select(extension => collection + extension))];

    /// <summary>Told once each, however many files they hold.</summary>
    private readonly HashSet<string> unknownFolders = new(StringComparer.Ordinal);

    public SourceFile? Settings { get; private set; }

    public SourceFile? KnownWarnings { get; private set; }

    public List<CollectionFile> Found { get; } = [];

    /// <param name="file">Its steps are the administration, the plan, and what is below.</param>
    public void Add(PlacedFile file)
    {
        switch (file.Steps.Length)
        {
            case 3:
                AddNamed(file);
                break;
            case 4:
                AddFolderItem(file);
                break;
            default:
                bag.Add(Errors.Plan.UnknownFile(SourceSpan.Start(file.File.Path), string.Join('/', file.Steps[2..]), null));
                break;
        }
    }

    private void AddNamed(PlacedFile file)
    {
        if (file.Name == SettingsName)
        {
            Settings = file.File;
        }
        else if (file.Name == KnownWarningsName)
        {
            KnownWarnings = file.File;
        }
        else if (FileNames.Contains(file.Name))
        {
            Found.Add(new CollectionFile(Path.GetFileNameWithoutExtension(file.Name), file.File, IsFolderItem: false));
        }
        else
        {
            bag.Add(Errors.Plan.UnknownFile(SourceSpan.Start(file.File.Path), file.Name, NearestName.Of(file.Name, FileNames)));
        }
    }

    private void AddFolderItem(PlacedFile file)
    {
        var folder = file.Steps[2];
        if (!Collections.All.Contains(folder))
        {
            AddUnknownFolder(file, folder);
        }
        else if (!Extensions.Contains(Path.GetExtension(file.Name)))
        {
            bag.Add(Errors.Plan.UnknownFile(SourceSpan.Start(file.File.Path), file.Name, null));
        }
        else
        {
            Found.Add(new CollectionFile(folder, file.File, IsFolderItem: true));
        }
    }

    private void AddUnknownFolder(PlacedFile file, string folder)
    {
        if (unknownFolders.Add(folder))
        {
            bag.Add(Errors.Plan.UnknownFolder(SourceSpan.Start(file.File.Path), folder, NearestName.Of(folder, Collections.All)));
        }
    }
}
