using System.Collections.Immutable;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>
/// Knows which cell each value of a written file comes from, so that what is wrong with the data is shown where it can be mended. What is new was
/// never read from its file, and has the place of its cell; of a file that was there the new text is read again.
/// </summary>
/// <param name="map">The file that says how a table is read; null for none.</param>
internal sealed class CellOrigins(string document, string? map, ImmutableArray<WrittenFile> written)
{
    private readonly Dictionary<string, Dictionary<SourceSpan, SourceSpan>> byFile = new(StringComparer.Ordinal);

    /// <summary>The same finding at the cell it comes from; at the document where no cell says it, unchanged where it is about something else.</summary>
    public Diagnostic At(Diagnostic finding)
    {
        if (finding.Span.File.Length == 0)
        {
            return finding with { Span = SourceSpan.Start(document) };
        }

        if (!byFile.TryGetValue(finding.Span.File, out var cells))
        {
            byFile[finding.Span.File] = cells = Cells(written.FirstOrDefault(each => each.Kept.Path == finding.Span.File));
        }

        return cells.TryGetValue(finding.Span, out var cell) ? finding with { Span = cell } : finding;
    }

    private Dictionary<SourceSpan, SourceSpan> Cells(WrittenFile? file)
    {
        var cells = new Dictionary<SourceSpan, SourceSpan>();
        if (file is not null && Read(file) is { } tree)
        {
            Pair(tree, file.Kept.Root, cells);
        }

        return cells;
    }

    /// <summary>The file as whoever checks the data will read it.</summary>
    private static Node? Read(WrittenFile file)
    {
        var source = new SourceFile(file.Kept.Path, file.File.Content);
        return file.Kept.IsTable
            ? CsvParser.Parse(source, Contract.Instance.ColumnsOf(file.Kept.Schema), format: null, new DiagnosticBag())
            : YamlParser.Parse(source, new DiagnosticBag());
    }

    private void Pair(Node written, Node made, Dictionary<SourceSpan, SourceSpan> cells)
    {
        if (made.Span.File == document || (map is not null && made.Span.File == map))
        {
            cells.TryAdd(written.Span, made.Span);
        }

        switch (written, made)
        {
            case (MappingNode left, MappingNode right):
                foreach (var entry in left.Entries.Where(entry => right[entry.Key.Text] is not null))
                {
                    Pair(entry.Value, right[entry.Key.Text]!, cells);
                }

                break;
            case (SequenceNode left, SequenceNode right):
                foreach (var (item, other) in left.Items.Zip(right.Items))
                {
                    Pair(item, other, cells);
                }

                break;
        }
    }
}
