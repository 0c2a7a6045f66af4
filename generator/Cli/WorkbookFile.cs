using PegOpenData.Workbooks;
using PegOpenData.Workbooks.Writing;

namespace PegOpenData.Cli;

/// <summary>Writes a workbook to the disk: whole under another name before it takes its place.</summary>
internal static class WorkbookFile
{
    /// <summary>The format that the name of a file asks for, or null.</summary>
    public static WorkbookFormat? FormatOf(string path) => Terms.Parse<WorkbookFormat>(Path.GetExtension(path).TrimStart('.').ToLowerInvariant());

    /// <param name="path">With the extension of a format.</param>
    /// <param name="overwrites">Take the place of a file that is there.</param>
    public static void Write(Workbook workbook, string path, bool overwrites, DiagnosticBag found)
    {
        if (Directory.Exists(path))
        {
            found.Add(Errors.Output.FolderInPlace(path));
            return;
        }

        if (File.Exists(path) && !overwrites)
        {
            found.Add(Errors.Output.FileExists(path));
            return;
        }

        WorkbookLimits.Check(workbook, path, found);
        if (found.HasErrors)
        {
            return;
        }

        try
        {
            using var staged = new StagedFiles();
            staged.Add(path, stream => WorkbookWriter.Write(workbook, FormatOf(path)!.Value, stream));
            staged.Commit();
        }
        catch (Exception problem) when (DiskFault.Is(problem))
        {
            found.Add(DiskFault.Of(path, problem));
        }
    }
}
