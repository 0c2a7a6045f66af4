namespace PegOpenData.Workbooks;

/// <summary>The two formats of workbooks.</summary>
public enum WorkbookFormat
{
    /// <summary>Office Open XML, ISO/IEC 29500.</summary>
    [Term("xlsx")] Xlsx,

    /// <summary>OpenDocument 1.2, ISO/IEC 26300.</summary>
    [Term("ods")] Ods,
}
