using System.Text;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Loading.Writing;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>Writes the tree of a file: a new one in the canonical form, one that is there with the lines that did not change as they are.</summary>
internal static class DataText
{
    public static string Of(KeptFile file, NumberFormat? format)
    {
        if (file.IsTable)
        {
            return CsvTableWriter.Write(((SequenceNode)file.Root).Items.OfType<MappingNode>(), Columns(file), format);
        }

        var existing = file.Existing is null ? null : Encoding.UTF8.GetString(file.Existing.Content.Span).TrimStart('\uFEFF');
        return existing is null ? YamlWriter.Write(file.Root, SchemaAddress.For(file.Path, file.Schema)) : YamlEditor.Update(existing, file.Root);
    }

    /// <summary>The columns as the file has them, then the others that its records may have.</summary>
    private static List<string> Columns(KeptFile file)
    {
        var written = file.Existing is null ? null : CsvParser.Rows(file.Existing, new DiagnosticBag())?.Rows.First().Select(cell => cell.Text);
        return [.. (written ?? []).Concat(Contract.Instance.ColumnsOf(file.Schema).Known).Distinct(StringComparer.Ordinal)];
    }
}
