namespace PegOpenData.Workbooks.Writing.Xlsx;

/// <summary>The namespaces, kinds of relations and of parts of Office Open XML that we write.</summary>
internal static class Names
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public const string Vml = "urn:schemas-microsoft-com:vml";
    public const string Office = "urn:schemas-microsoft-com:office:office";
    public const string Excel = "urn:schemas-microsoft-com:office:excel";

    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public const string WorkbookType = Spreadsheet + "sheet.main+xml";
    public const string SheetType = Spreadsheet + "worksheet+xml";
    public const string StylesType = Spreadsheet + "styles+xml";
    public const string CommentsType = Spreadsheet + "comments+xml";
    public const string VmlType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    public const string RelationsType = "application/vnd.openxmlformats-package.relationships+xml";
}
