namespace PegOpenData.Workbooks.Reading.Formats;

/// <summary>The number formats that a file names by number alone (ECMA-376, 18.8.30), as a spreadsheet set to Italian shows them.</summary>
internal static class BuiltInFormats
{
    public static string Of(uint id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 or 37 or 38 => "#,##0",
        4 or 39 or 40 => "#,##0.00",
        5 or 6 or 41 or 42 => "#,##0",
        7 or 8 or 43 or 44 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 or (>= 27 and <= 36) or (>= 50 and <= 58) => "dd/mm/yyyy",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 or 20 => "h:mm",
        19 or 21 => "h:mm:ss",
        22 => "dd/mm/yyyy h:mm",
        45 or 47 => "mm:ss",
        46 => "[h]:mm",
        49 => "@",
        _ => "General",
    };
}
