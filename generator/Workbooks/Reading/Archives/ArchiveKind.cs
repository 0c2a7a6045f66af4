namespace PegOpenData.Workbooks.Reading.Archives;

/// <summary>The two families of workbooks.</summary>
internal enum ArchiveKind
{
    OpenXml,
    OpenDocument,
}
