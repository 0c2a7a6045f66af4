using System.Globalization;
using System.Xml;

namespace PegOpenData.Workbooks.Writing.Ods;

/// <summary>The drop-down lists, each under the name by which a cell asks for it.</summary>
internal sealed class Validations
{
    private readonly Dictionary<WorksheetColumn, string> names = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Name, Worksheet Sheet, int Column)> lists = [];

    public Validations(Workbook workbook)
    {
        foreach (var sheet in workbook.Sheets)
        {
            for (var at = 0; at < sheet.Columns.Length; at++)
            {
                if (!sheet.Columns[at].AllowedValues.IsEmpty && !names.ContainsKey(sheet.Columns[at]))
                {
                    var name = string.Create(CultureInfo.InvariantCulture, $"elenco{lists.Count + 1}");
                    names.Add(sheet.Columns[at], name);
                    lists.Add((name, sheet, at));
                }
            }
        }
    }

    /// <summary>The name of the list of a column, or null where its values are open.</summary>
    public string? Of(WorksheetColumn column) => names.GetValueOrDefault(column);

    public void Write(XmlWriter xml)
    {
        if (lists.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("content-validations", Names.Table);
        foreach (var (name, sheet, column) in lists)
        {
            xml.WriteStartElement("content-validation", Names.Table);
            xml.WriteAttributeString("name", Names.Table, name);
            xml.WriteAttributeString("condition", Names.Table, $"of:cell-content-is-in-list({string.Join(';', sheet.Columns[column].AllowedValues.Select(Quoted))})");
            xml.WriteAttributeString("allow-empty-cell", Names.Table, "true");
            xml.WriteAttributeString("display-list", Names.Table, "unsorted");
            xml.WriteAttributeString("base-cell-address", Names.Table, $"${Quote(OdsText.Clean(sheet.Name))}.{CellAddress.Of(2, column)}");
            xml.WriteStartElement("error-message", Names.Table);
            xml.WriteAttributeString("message-type", Names.Table, "stop");
            xml.WriteAttributeString("display", Names.Table, "true");
            xml.WriteAttributeString("title", Names.Table, ListWords.Title);
            OdsText.Write(xml, ListWords.Refusal);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Quoted(string value) => $"\"{OdsText.Clean(value).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Quote(string name) => name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
        ? name
        : $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
