using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PegOpenData.Cli.Revisions;

/// <summary>The <c>git</c> executable, called in a folder with a list of arguments: no shell reads them.</summary>
internal sealed class Git(string folder)
{
    /// <summary>A hook of git sets these for its own repository, which may be another.</summary>
    private static readonly string[] OfHooks = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

    /// <summary>What it wrote, as text; null where it failed or is not installed.</summary>
    public string? Text(params IReadOnlyList<string> arguments) => Run(arguments, default) is { } written ? Encoding.UTF8.GetString(written) : null;

    /// <param name="input">What it reads, written while it answers: neither waits for the other.</param>
    /// <returns>What it wrote, or null where it failed or is not installed.</returns>
    public byte[]? Run(IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, "--no-pager", "--literal-pathspecs", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in OfHooks)
        {
            start.Environment.Remove(variable);
        }

        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var written = WriteAsync(process, input);
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            Task.WaitAll(errors, written);
            process.WaitForExit();
            return process.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static async Task WriteAsync(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all: its exit code says so.
        }
    }
}
