using System.Globalization;
using System.Text;
using PegOpenData.Loading.Folders;

namespace PegOpenData.Cli.Revisions;

/// <summary>Reads the files of a folder at a commit: the same that would be read from the disk.</summary>
internal static class RevisionFiles
{
    private const string Link = "120000";

    /// <param name="root">What every path is to begin with.</param>
    public static IReadOnlyList<SourceFile> Read(Revision revision, string root, DiagnosticBag bag)
    {
        var prefix = revision.Folder.Prefix;
        var listed = revision.Folder.Git.Text(["ls-tree", "-r", "-z", "-l", "--full-tree", revision.Commit, .. prefix.Length == 0 ? Array.Empty<string>() : [prefix]]) ?? "";
        if (listed.Length == 0)
        {
            bag.Add(Errors.Reading.FolderMissing(root));
        }

        var blobs = listed.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(line => Parse(line, prefix.Length))
            .Where(blob => blob.Kind == "blob" && SourceFolder.Keeps(blob.Path) && IsFit(blob, root, bag)).ToList();
        return [.. Contents(revision.Folder.Git, blobs, root, bag).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary><c>100644 blob 0123…     42⇥data/ente/ente.yaml</c></summary>
    private static Blob Parse(string line, int prefix)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var words = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Blob(words[0], words[1], words[2], long.TryParse(words[3], CultureInfo.InvariantCulture, out var size) ? size : 0, line[(tab + 1 + prefix)..]);
    }

    /// <summary>Of a link the words are an address, not data.</summary>
    private static bool IsFit(Blob blob, string root, DiagnosticBag bag)
    {
        if (blob.Mode == Link)
        {
            bag.Add(Errors.Reading.LinkOutside(root + blob.Path));
        }
        else if (blob.Size > SourceFolder.Limit)
        {
            bag.Add(Errors.Reading.TooLarge(root + blob.Path, blob.Size, SourceFolder.Limit));
        }

        return blob.Mode != Link && blob.Size <= SourceFolder.Limit;
    }

    /// <summary>All in one call: <c>0123… blob 42</c>, a line end, the bytes, a line end; one after the other.</summary>
    private static List<SourceFile> Contents(Git git, List<Blob> blobs, string root, DiagnosticBag bag)
    {
        var asked = Encoding.ASCII.GetBytes(string.Concat(blobs.Select(blob => $"{blob.Object}\n")));
        ReadOnlyMemory<byte> answer = blobs.Count == 0 ? default : git.Run(["cat-file", "--batch"], asked);
        var files = new List<SourceFile>();
        foreach (var blob in blobs)
        {
            var end = answer.Span.IndexOf((byte)'\n');
            var head = end < 0 ? [] : Encoding.ASCII.GetString(answer.Span[..end]).Split(' ');
            answer = answer[(end + 1)..];
            if (head.Length < 3 || !int.TryParse(head[2], CultureInfo.InvariantCulture, out var size))
            {
                // Missing: the clone holds only a part of the history.
                bag.Add(Errors.Reading.Unreadable(root + blob.Path));
                continue;
            }

            files.Add(new SourceFile(root + blob.Path, answer[..size]));
            answer = answer[(size + 1)..];
        }

        return files;
    }

    private sealed record Blob(string Mode, string Kind, string Object, long Size, string Path);
}
