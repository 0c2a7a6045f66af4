using System.Diagnostics;

namespace PegOpenData.Tests.Cli.Revisions;

/// <summary>A git repository of its own, with commits on days that a test chooses.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    public TemporaryRepository() => Git("init", "-q", "-b", "main", ".");

    public string Root { get; } = Directory.CreateTempSubdirectory("peg-").FullName;

    public string Data => Path.Combine(Root, "data");

    public void Dispose()
    {
        // Git writes its objects read-only, which some systems refuse to delete.
        foreach (var file in new DirectoryInfo(Root).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.IsReadOnly = false;
        }

        Directory.Delete(Root, recursive: true);
    }

    public void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(Root, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    private static readonly string[] Author = ["-c", "user.name=Prova", "-c", "user.email=prova@example.org", "-c", "commit.gpgsign=false"];

    public void Commit(string day, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            Write(path, text);
        }

        Git("add", "-A");
        Git(day, [.. Author, "commit", "-q", "--allow-empty", "-m", "Prova"]);
    }

    /// <summary>The last commit made anew on another day, as a rebase does: its author's day stays.</summary>
    public void CommitAgain(string day) => Git(day, [.. Author, "commit", "-q", "--amend", "--no-edit"]);

    public void Git(params string[] arguments) => Git("2025-01-01", arguments);

    private void Git(string day, string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Root, RedirectStandardError = true };
        start.Environment["GIT_COMMITTER_DATE"] = start.Environment["GIT_AUTHOR_DATE"] = $"{day}T12:00:00+0100";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
    }
}
