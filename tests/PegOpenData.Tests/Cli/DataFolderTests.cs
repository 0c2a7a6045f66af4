using PegOpenData.Cli;
using PegOpenData.Importing;

namespace PegOpenData.Tests.Cli;

/// <summary>Files that are written and files that go, all or none.</summary>
public sealed class DataFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("peg-").FullName;

    public DataFolderTests() => File.WriteAllText(Path.Combine(root, "vecchio.yaml"), "a");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_file_that_goes_is_there_no_more()
    {
        DataFolder.Write(root, [ImportedFile.Of("nuovo.yaml", "b")], ["vecchio.yaml", "mai.yaml"]);
        Assert.Equal(["nuovo.yaml"], Directory.EnumerateFileSystemEntries(root).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_goes_stays_where_another_cannot_be_written()
    {
        Directory.CreateDirectory(Path.Combine(root, "ente.yaml"));
        Assert.ThrowsAny<Exception>(() => DataFolder.Write(root, [ImportedFile.Of("ente.yaml", "b")], ["vecchio.yaml"]));
        Assert.Equal("a", File.ReadAllText(Path.Combine(root, "vecchio.yaml")));
        Assert.Equal(["ente.yaml", "vecchio.yaml"], Directory.EnumerateFileSystemEntries(root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Files_that_cannot_be_written_leave_nothing_behind()
    {
        Directory.CreateDirectory(Path.Combine(root, "prova", "ente.yaml"));
        File.WriteAllText(Path.Combine(root, "prova", "ente.yaml", "altro.txt"), "una cartella dove serve un file");
        var before = Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.ThrowsAny<Exception>(() => DataFolder.Write(root, [ImportedFile.Of("prova/peg/piano.yaml", "a"), ImportedFile.Of("prova/ente.yaml", "b")], []));
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }
}
