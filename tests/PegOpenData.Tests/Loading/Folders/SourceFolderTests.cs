using System.Diagnostics;
using System.Text;
using PegOpenData.Loading.Folders;

namespace PegOpenData.Tests.Loading.Folders;

public sealed class SourceFolderTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("peg-");

    [Fact]
    public void Data_and_text_files_are_read_in_one_order()
    {
        Write("dati/b.yaml", "b");
        Write("dati/a/z.csv", "z");
        Write("dati/a.md", "a");
        Write("dati/x.xlsx", "no");
        Write("dati/.git/y.yaml", "no");
        var bag = new DiagnosticBag();
        var files = SourceFolder.Read(Path.Combine(root.FullName, "dati"), bag);
        Assert.Equal(["a.md", "a/z.csv", "b.yaml"], files.Select(file => file.Path));
        Assert.Equal("z", Encoding.UTF8.GetString(files[1].Content.Span));
        Assert.Empty(bag.ToSorted());
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused_and_one_inside_is_followed()
    {
        Write("fuori.yaml", "x");
        Write("dati/dentro.yaml", "y");
        File.CreateSymbolicLink(Path.Combine(root.FullName, "dati", "via.yaml"), Path.Combine(root.FullName, "fuori.yaml"));
        File.CreateSymbolicLink(Path.Combine(root.FullName, "dati", "qui.yaml"), Path.Combine(root.FullName, "dati", "dentro.yaml"));
        Directory.CreateSymbolicLink(Path.Combine(root.FullName, "dati", "cerchio"), root.FullName);
        var bag = new DiagnosticBag();
        var files = SourceFolder.Read(Path.Combine(root.FullName, "dati"), bag);
        Assert.Equal(["dentro.yaml", "qui.yaml"], files.Select(file => file.Path));
        Assert.Equal(["collegamento-esterno cerchio", "collegamento-esterno via.yaml"], bag.ToSorted().Select(found => $"{found.Code} {found.Span.File}"));
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_read()
    {
        using (var file = File.Create(Path.Combine(root.FullName, "grande.csv")))
        {
            file.SetLength((64L * 1024 * 1024) + 1);
        }

        var bag = new DiagnosticBag();
        Assert.Empty(SourceFolder.Read(root.FullName, bag));
        Assert.Equal("file-troppo-grande", bag.ToSorted().Single().Code);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named_and_the_others_are_read()
    {
        Write("dati/b.yaml", "b");
        File.CreateSymbolicLink(Path.Combine(root.FullName, "dati", "a.yaml"), Path.Combine(root.FullName, "dati", "sparito.yaml"));
        var bag = new DiagnosticBag();
        var files = SourceFolder.Read(Path.Combine(root.FullName, "dati"), bag);
        Assert.Equal(["b.yaml"], files.Select(file => file.Path));
        Assert.Equal(["file-illeggibile a.yaml"], bag.ToSorted().Select(found => $"{found.Code} {found.Span.File}"));
    }

    /// <summary>Opening a pipe that nobody writes to would never end.</summary>
    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var maker = Process.Start("mkfifo", Path.Combine(root.FullName, "centri.csv"));
        await maker.WaitForExitAsync();
        var bag = new DiagnosticBag();
        var files = await Task.Run(() => SourceFolder.Read(root.FullName, bag)).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(0, Assert.Single(files).Content.Length);
    }

    /// <summary>A link is as long as the name it leads to: what is behind it counts.</summary>
    [Fact]
    public void A_link_to_a_file_without_end_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var link = Path.Combine(root.FullName, "zero.xlsx");
        File.CreateSymbolicLink(link, "/dev/zero");
        var bag = new DiagnosticBag();
        Assert.Null(SourceFolder.ReadFile(link, bag));
        Assert.Equal("documento-vuoto", bag.ToSorted().Single().Code);
    }

    [Fact]
    public void A_missing_folder_is_an_error()
    {
        var bag = new DiagnosticBag();
        Assert.Empty(SourceFolder.Read(Path.Combine(root.FullName, "manca"), bag));
        Assert.Equal("cartella-inesistente", bag.ToSorted().Single().Code);
    }

    public void Dispose() => root.Delete(recursive: true);

    private void Write(string path, string text)
    {
        var file = Path.Combine(root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
