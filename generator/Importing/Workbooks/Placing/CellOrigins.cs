using System.Collections.Immutable;
using System.Text;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>Knows which cell each value of a written file comes from, so that what is wrong with the data is shown where it can be mended.</summary>
internal sealed class CellOrigins(IReadOnlySet<string> documents, ImmutableArray<(KeptFile File, string Text)> written)
{
    private readonly Dictionary<string, Dictionary<SourceSpan, SourceSpan>> byFile = new(StringComparer.Ordinal);

    /// <summary>The same finding at the cell it comes from; unchanged where it is about something else.</summary>
    public Diagnostic At(Diagnostic finding)
    {
        if (!byFile.TryGetValue(finding.Span.File, out var cells))
        {
            byFile[finding.Span.File] = cells = Cells(written.FirstOrDefault(each => each.File.Path == finding.Span.File));
        }

        return cells.TryGetValue(finding.Span, out var cell) ? finding with { Span = cell } : finding;
    }

    private Dictionary<SourceSpan, SourceSpan> Cells((KeptFile? File, string Text) written)
    {
        var cells = new Dictionary<SourceSpan, SourceSpan>();
        if (written.File is { } file && Read(file, written.Text) is { } tree)
        {
            Pair(tree, file.Root, cells);
        }

        return cells;
    }

    /// <summary>The file as whoever checks the data will read it.</summary>
    private static Node? Read(KeptFile file, string text)
    {
        var source = new SourceFile(file.Path, Encoding.UTF8.GetBytes(text));
        return file.IsTable
            ? CsvParser.Parse(source, Contract.Instance.ColumnsOf(file.Schema), format: null, new DiagnosticBag())
            : YamlParser.Parse(source, new DiagnosticBag());
    }

    private void Pair(Node written, Node made, Dictionary<SourceSpan, SourceSpan> cells)
    {
        if (documents.Contains(made.Span.File))
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
