namespace PegOpenData.Model.Diagnostics;

/// <summary>Why a place on the disk takes no file.</summary>
public enum WriteFault
{
    /// <summary>None of the others: the words of the system tell.</summary>
    Other,

    NoPermission,

    DiskFull,

    ReadOnlyDisk,

    /// <summary>Another program has the file open, as a spreadsheet does.</summary>
    InUse,

    NameTooLong,

    /// <summary>A file stands where a folder is wanted.</summary>
    IsFile,
}
