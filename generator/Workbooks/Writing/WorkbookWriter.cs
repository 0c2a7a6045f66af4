using PegOpenData.Workbooks.Writing.Ods;
using PegOpenData.Workbooks.Writing.Xlsx;

namespace PegOpenData.Workbooks.Writing;

/// <summary>Writes a workbook, its rows one by one as they come: the same workbook gives the same bytes.</summary>
public static class WorkbookWriter
{
    /// <summary>Of a workbook within the <see cref="WorkbookLimits"/>.</summary>
    public static void Write(Workbook workbook, WorkbookFormat format, Stream output)
    {
        if (format == WorkbookFormat.Ods)
        {
            OdsWriter.Write(workbook, output);
        }
        else
        {
            XlsxWriter.Write(workbook, output);
        }
    }
}
