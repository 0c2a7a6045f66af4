namespace PegOpenData.Cli;

/// <summary>Says in plain words why the disk took no file: the words of the system are English.</summary>
internal static class DiskFault
{
    private const int WindowsLocked = unchecked((int)0x80070020);

    /// <summary>No space is left: as Windows says it in two ways, and as Unix does.</summary>
    private static readonly int[] Full = [unchecked((int)0x80070070), unchecked((int)0x80070027), 28];

    private static readonly int[] ReadOnly = [unchecked((int)0x80070013), 30];

    /// <summary>An exception that tells of the disk, not of a bug.</summary>
    public static bool Is(Exception problem) => problem is IOException or UnauthorizedAccessException;

    /// <param name="path">The file that was to be written.</param>
    public static Diagnostic Of(string path, Exception problem) => Of(path, Path.GetDirectoryName(path), problem);

    /// <param name="path">The folder that was to be written in.</param>
    public static Diagnostic OfFolder(string path, Exception problem) => Of(path, path, problem);

    private static Diagnostic Of(string path, string? folder, Exception problem)
    {
        for (var above = folder; !string.IsNullOrEmpty(above); above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
            {
                return Errors.Output.CannotWrite(path, above, WriteFault.IsFile, problem.Message);
            }
        }

        return Errors.Output.CannotWrite(path, path, KindOf(problem), problem.Message);
    }

    private static WriteFault KindOf(Exception problem) => problem switch
    {
        UnauthorizedAccessException => WriteFault.NoPermission,
        PathTooLongException => WriteFault.NameTooLong,
        _ when Full.Contains(problem.HResult) => WriteFault.DiskFull,
        _ when ReadOnly.Contains(problem.HResult) => WriteFault.ReadOnlyDisk,
        _ when problem.HResult == WindowsLocked => WriteFault.InUse,
        _ => WriteFault.Other,
    };
}
