using PegOpenData.Publishing.Output;

namespace PegOpenData.Tests.Publishing;

public sealed class StagedFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("peg-").FullName;

    private string Published => Path.Combine(root, "output");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Publishes_only_when_told_to()
    {
        using (var folder = new StagedFolder(Published))
        {
            folder.Write("a/index.html", "uno"u8);
        }

        Assert.False(Directory.Exists(Published));
        Assert.Empty(Directory.EnumerateFileSystemEntries(root));
    }

    [Fact]
    public void Writes_nothing_where_nothing_changed()
    {
        Publish(("a/index.html", "uno"), ("b.csv", "due"));
        var before = Stamps();
        var again = Publish(("a/index.html", "uno"), ("b.csv", "due"));
        Assert.Equal((0, 0, 2), again);
        Assert.Equal(before, Stamps());
    }

    [Fact]
    public void Changes_what_changed_and_removes_what_is_gone_with_its_empty_folders()
    {
        Publish(("a/index.html", "uno"), ("b/c/index.html", "due"));
        var again = Publish(("a/index.html", "tre"));
        Assert.Equal((1, 1, 1), again);
        Assert.Equal("tre", File.ReadAllText(Path.Combine(Published, "a/index.html")));
        Assert.False(Directory.Exists(Path.Combine(Published, "b")));
    }

    [Fact]
    public void Never_touches_what_is_not_its_own()
    {
        Publish(("a/index.html", "uno"));
        File.WriteAllText(Path.Combine(Published, "CNAME"), "esempio.it");
        File.WriteAllText(Path.Combine(Published, "a", "altro.txt"), "x");
        Publish(("b/index.html", "due"));
        Assert.True(File.Exists(Path.Combine(Published, "CNAME")));
        Assert.True(File.Exists(Path.Combine(Published, "a", "altro.txt")));
        Assert.False(File.Exists(Path.Combine(Published, "a", "index.html")));
    }

    [Fact]
    public void A_manifest_that_points_outside_removes_nothing()
    {
        Publish(("a/index.html", "uno"));
        var outside = Path.Combine(root, "prezioso.txt");
        File.WriteAllText(outside, "x");
        File.AppendAllText(Path.Combine(Published, ".manifesto"), $"../prezioso.txt\n{outside}\n");
        Publish(("a/index.html", "uno"));
        Assert.True(File.Exists(outside));
    }

    [Fact]
    public void A_folder_of_a_person_is_never_taken_for_its_own()
    {
        var like = Directory.CreateDirectory($"{Published}.nuovo").FullName;
        File.WriteAllText(Path.Combine(like, "prezioso.txt"), "x");
        Publish(("a/index.html", "uno"));
        Assert.True(File.Exists(Path.Combine(like, "prezioso.txt")));

        var same = Directory.CreateDirectory(Path.Combine(root, ".peg-output-nuovo")).FullName;
        File.WriteAllText(Path.Combine(same, "prezioso.txt"), "x");
        var refused = Assert.Throws<IOException>(() => new StagedFolder(Published));
        Assert.Contains("contiene file di altri", refused.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(same, "prezioso.txt")));
    }

    [Fact]
    public void What_an_interrupted_run_left_is_removed()
    {
        var left = new StagedFolder(Published);
        left.Write("a/index.html", "uno"u8);
        Assert.True(Directory.Exists(Path.Combine(root, ".peg-output-nuovo")));
        Publish(("b/index.html", "due"));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(root).Select(Path.GetFileName));
        Assert.False(File.Exists(Path.Combine(Published, "a", "index.html")));
    }

    [Theory]
    [InlineData("a/index.html/altro.txt")]
    [InlineData("a")]
    public void What_stands_in_the_way_stops_everything_before_anything_moves(string obstacle)
    {
        Publish(("b/index.html", "uno"));
        var file = Path.Combine(Published, obstacle);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "di altri");
        Assert.Throws<IOException>(() => Publish(("a/index.html", "due"), ("b/index.html", "due")));
        Assert.Equal("uno", File.ReadAllText(Path.Combine(Published, "b", "index.html")));
        Assert.Equal("di altri", File.ReadAllText(file));
    }

    private (int Written, int Removed, int Total) Publish(params (string Path, string Text)[] files)
    {
        using var folder = new StagedFolder(Published);
        foreach (var (path, text) in files)
        {
            folder.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        }

        folder.Commit();
        return (folder.Written, folder.Removed, folder.Total);
    }

    private List<(string, DateTime)> Stamps() =>
        [.. Directory.EnumerateFiles(Published, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, File.GetLastWriteTimeUtc(file)))];
}
