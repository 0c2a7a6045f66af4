using System.Globalization;
using System.Xml;

namespace PegOpenData.Workbooks.Reading.Xlsx;

/// <summary>Reads one cell of an .xlsx: its value by its type and, of a number, by the format it is shown in.</summary>
internal sealed class XlsxCell(IReadOnlyList<string> strings, CellFormats formats, bool startsIn1904)
{
    /// <summary>The reader stands on the cell and is left on its end; null where it holds nothing.</summary>
    public SheetCell? Read(XmlReader xml, CellPlace place)
    {
        var column = place.Column;
        var type = xml.GetAttribute("t");
        var style = xml.GetAttribute("s");
        var (isFormula, value, words) = Content(xml);
        // Programs write an empty value; a formula whose result is an empty text says so by its type.
        if (isFormula && words is null && string.IsNullOrEmpty(value) && type != "str")
        {
            return new SheetCell(column, SheetCellKind.Uncalculated, "", "");
        }

        var found = words is null ? Of(place, type, style, value ?? "") : SheetCell.OfText(column, words);
        return string.IsNullOrWhiteSpace(found.Shown) ? null : found;
    }

    private static (bool IsFormula, string? Value, string? Words) Content(XmlReader xml)
    {
        (bool IsFormula, string? Value, string? Words) content = default;
        var depth = xml.Depth;
        for (var isOpen = !xml.IsEmptyElement; isOpen && xml.Read() && xml.Depth > depth;)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "f":
                    content.IsFormula = true;
                    break;
                case "v":
                    content.Value = PartXml.Text(xml);
                    break;
                case "is":
                    content.Words = SharedStrings.TextOf(xml);
                    break;
            }
        }

        return content;
    }

    private SheetCell Of(CellPlace place, string? type, string? style, string value) => type switch
    {
        _ when value.Length == 0 => default,
        "s" => SheetCell.OfText(place.Column, Shared(value, place)),
        "str" or "inlineStr" => SheetCell.OfText(place.Column, SharedStrings.Unescaped(value)),
        "b" => value is "1" or "true" or "TRUE" ? new SheetCell(place.Column, SheetCellKind.Boolean, "true", "VERO") : new SheetCell(place.Column, SheetCellKind.Boolean, "false", "FALSO"),
        "e" => new SheetCell(place.Column, SheetCellKind.Error, value, value),
        "d" => new SheetCell(place.Column, SheetCellKind.Date, value, value),
        null or "n" => formats[style is null ? 0 : uint.Parse(style, CultureInfo.InvariantCulture)].Cell(place.Column, value, startsIn1904),
        _ => throw UnreadableWorkbookException.Damaged($"{place} è di un tipo che non esiste"),
    };

    private string Shared(string index, CellPlace place) => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < strings.Count
        ? strings[at]
        : throw UnreadableWorkbookException.Damaged($"{place} rimanda a un testo mancante");
}
