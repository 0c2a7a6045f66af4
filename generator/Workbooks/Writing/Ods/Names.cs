namespace PegOpenData.Workbooks.Writing.Ods;

/// <summary>The namespaces of OpenDocument that we write.</summary>
internal static class Names
{
    private const string Document = "urn:oasis:names:tc:opendocument:xmlns:";

    public const string Office = Document + "office:1.0";
    public const string Table = Document + "table:1.0";
    public const string Text = Document + "text:1.0";
    public const string Style = Document + "style:1.0";
    public const string Number = Document + "datastyle:1.0";
    public const string Format = Document + "xsl-fo-compatible:1.0";
    public const string Drawing = Document + "svg-compatible:1.0";
    public const string Formula = Document + "of:1.2";
    public const string Manifest = Document + "manifest:1.0";
    public const string Configuration = Document + "config:1.0";
    public const string Type = "application/vnd.oasis.opendocument.spreadsheet";
}
