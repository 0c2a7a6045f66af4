namespace PegOpenData.Benchmarks;

/// <summary>A folder to work in: on a memory file system where there is one, since disks are noisy.</summary>
internal sealed class Workshop : IDisposable
{
    private Workshop(string path) => Path = path;

    public string Path { get; }

    public static Workshop Choose()
    {
        var memory = "/dev/shm";
        var root = Directory.Exists(memory) ? memory : System.IO.Path.GetTempPath();
        var path = System.IO.Path.Combine(root, $"peg-bench-{Environment.ProcessId}");
        Directory.CreateDirectory(path);
        return new Workshop(path);
    }

    /// <summary>A folder of its own name, empty.</summary>
    public string Fresh(string name)
    {
        var folder = System.IO.Path.Combine(Path, name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return folder;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
