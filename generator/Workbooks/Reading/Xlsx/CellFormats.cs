using DocumentFormat.OpenXml.Spreadsheet;
using PegOpenData.Workbooks.Reading.Formats;
using CellFormat = PegOpenData.Workbooks.Reading.Formats.CellFormat;

namespace PegOpenData.Workbooks.Reading.Xlsx;

/// <summary>The number format of each cell style of a workbook.</summary>
internal sealed class CellFormats
{
    private readonly List<CellFormat> byStyle;

    private CellFormats(List<CellFormat> byStyle) => this.byStyle = byStyle;

    public static CellFormats Of(Stylesheet? styles)
    {
        var codes = Codes(styles);
        var known = new Dictionary<uint, CellFormat>();
        var styled = styles?.CellFormats?.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>() ?? [];
        return new CellFormats([.. styled.Select(style => Format(style.NumberFormatId?.Value ?? 0, codes, known))]);
    }

    public CellFormat this[uint style] => style < byStyle.Count ? byStyle[(int)style] : CellFormat.General;

    /// <summary>The formats that the workbook defines itself, by number.</summary>
    private static Dictionary<uint, string> Codes(Stylesheet? styles) =>
        (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId?.HasValue == true)
            .DistinctBy(format => format.NumberFormatId!.Value)
            .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode?.Value ?? "General");

    private static CellFormat Format(uint id, Dictionary<uint, string> codes, Dictionary<uint, CellFormat> known)
    {
        if (!known.TryGetValue(id, out var format))
        {
            known[id] = format = new CellFormat(codes.GetValueOrDefault(id) ?? BuiltInFormats.Of(id));
        }

        return format;
    }
}
