using System.Collections.Immutable;

namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>Makes a mapping of each row.</summary>
internal sealed class TableReader(IRecords records, TableHeader header, CellReader cells, DiagnosticBag bag)
{
    public SequenceNode Read(SourceSpan start)
    {
        var rows = ImmutableArray.CreateBuilder<Node>();
        while (records.Read() is { } row)
        {
            if (!row.TrueForAll(cell => cell.IsEmpty))
            {
                ReportExcess(row);
                rows.Add(ReadRow(row));
            }
        }

        cells.ReportAmbiguousNumbers();
        var end = rows.Count == 0 ? start : rows[^1].Span;
        return new SequenceNode(start with { EndLine = end.EndLine, EndColumn = end.EndColumn }, rows.DrainToImmutable());
    }

    private void ReportExcess(List<TableCell> row)
    {
        var at = row.FindIndex(Math.Min(header.Width, row.Count), cell => !cell.IsEmpty);
        if (at < 0 && row.Count > header.Cells)
        {
            // A decimal comma without quotes parts a cell in two and moves an empty one past the end.
            at = row.Count - 1;
        }

        if (at >= 0)
        {
            bag.Add(Errors.Csv.TooManyCells(row[at].Span, row[at].Span.Line, header.Width));
        }
    }

    private MappingNode ReadRow(List<TableCell> row)
    {
        var found = new List<FoundCell>();
        foreach (var column in header.Columns)
        {
            if (column.Index < row.Count && !row[column.Index].IsEmpty && cells.Read(row[column.Index], column) is { } node)
            {
                found.Add(new FoundCell(column.Path, node));
            }
        }

        var (first, last) = (row[0].Span, row[^1].Span);
        return Nest(found, 0, first with { EndLine = last.EndLine, EndColumn = last.EndColumn });
    }

    /// <summary>Cells whose columns share a first step become fields of one group; its own words are its <c>testo</c>.</summary>
    private static MappingNode Nest(IReadOnlyList<FoundCell> found, int depth, SourceSpan span)
    {
        if (depth == 0 && found.All(cell => cell.Path.Length == 1))
        {
            return new MappingNode(span, [.. found.Select(cell => Entry(cell.Path[0], cell.Value))]);
        }

        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        foreach (var group in found.GroupBy(cell => depth < cell.Path.Length ? cell.Path[depth] : "testo", StringComparer.Ordinal))
        {
            var members = group.ToList();
            var isAlone = members.Count == 1 && members[0].Path.Length <= depth + 1;
            var at = members[0].Value.Span;
            var value = isAlone ? members[0].Value : Nest(members, depth + 1, at);
            entries.Add(new MappingEntry(new ScalarNode(at, group.Key, ScalarKind.Text, isPlain: true), value));
        }

        return new MappingNode(span, entries.DrainToImmutable());
    }

    private static MappingEntry Entry(string key, Node value) => new(new ScalarNode(value.Span, key, ScalarKind.Text, isPlain: true), value);

    private readonly record struct FoundCell(ImmutableArray<string> Path, Node Value);
}
