using PegOpenData.Importing.Workbooks;
using PegOpenData.Loading.Folders;

namespace PegOpenData.Cli.Commands;

/// <summary>Tells a table from a text before anything is read in earnest: by the name of the file and its first bytes.</summary>
internal static class TableName
{
    private const int Enough = 16;

    /// <summary>Null where the file cannot be looked at: what is wrong with it is said when it is read.</summary>
    public static bool? IsTable(string path)
    {
        try
        {
            var file = SourceFolder.Behind(path);
            if (!file.Exists || file.Length == 0)
            {
                return null;
            }

            using var stream = file.OpenRead();
            var head = new byte[Enough];
            return WorkbookImporter.Takes(new SourceFile(Path.GetFileName(path), head.AsMemory(0, stream.ReadAtLeast(head, Enough, throwOnEndOfStream: false))));
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            return null;
        }
    }
}
