using PegOpenData.Loading;
using PegOpenData.Loading.Folders;

namespace PegOpenData.Cli.Commands;

/// <summary>What was read from the two folders that a site is made of; paths begin with their folder, as a person would write them.</summary>
internal sealed record SiteSources(IReadOnlyList<SourceFile> Data, string DataRoot, IReadOnlyList<SourceFile> Content, string ContentRoot)
{
    public IEnumerable<SourceFile> All => Data.Concat(Content);

    public static SiteSources Read(string data, string content, DiagnosticBag found) =>
        new(SourceFolder.Read(data, found, Root(data)), Root(data), SourceFolder.ReadWithPictures(content, found, Root(content)), Root(content));

    /// <summary>The publication; to be published only where the bag has no errors.</summary>
    public Publication Load(DiagnosticBag found)
    {
        var publication = PlanLoader.Load(Data, Content, found, DataRoot, ContentRoot);
        if (publication.Administrations.IsEmpty && !found.HasErrors)
        {
            // A misspelt or emptied folder must not take a whole site off the net.
            found.Add(Errors.Reading.NoAdministrations(SourceSpan.Start(DataRoot)));
        }

        return publication;
    }

    private static string Root(string folder) => $"{folder.Replace('\\', '/').TrimEnd('/')}/";
}
