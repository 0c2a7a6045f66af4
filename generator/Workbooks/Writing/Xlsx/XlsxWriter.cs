namespace PegOpenData.Workbooks.Writing.Xlsx;

/// <summary>Writes a workbook of Office Open XML: only the parts that a spreadsheet needs, the texts inside their cells.</summary>
internal static class XlsxWriter
{
    public static void Write(Workbook workbook, Stream output)
    {
        var lists = new ListFormulas(workbook);
        var sheets = lists.Sheet is { } hidden ? workbook.Sheets.Add(hidden) : workbook.Sheets;
        using var archive = new Archive(output);
        archive.Add("[Content_Types].xml", xml => PackageParts.WriteContentTypes(xml, sheets));
        archive.Add("_rels/.rels", PackageParts.WriteRootRelations);
        archive.Add("xl/workbook.xml", xml => PackageParts.WriteWorkbook(xml, sheets));
        archive.Add("xl/_rels/workbook.xml.rels", xml => PackageParts.WriteWorkbookRelations(xml, sheets.Length));
        archive.Add("xl/styles.xml", StylesPart.Write);
        for (var at = 0; at < sheets.Length; at++)
        {
            Add(archive, sheets[at], at + 1, lists);
        }
    }

    private static void Add(Archive archive, Worksheet sheet, int number, ListFormulas lists)
    {
        archive.Add($"xl/worksheets/sheet{number}.xml", xml => new SheetPart(xml, sheet, lists).Write());
        if (CommentParts.Has(sheet))
        {
            archive.Add($"xl/worksheets/_rels/sheet{number}.xml.rels", xml => CommentParts.WriteRelations(xml, number));
            archive.Add($"xl/comments{number}.xml", xml => CommentParts.WriteComments(xml, sheet));
            archive.Add($"xl/drawings/vmlDrawing{number}.vml", xml => CommentParts.WriteDrawing(xml, sheet, number));
        }
    }
}
