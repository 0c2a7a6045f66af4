using System.Collections.Immutable;

namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>What the first row says: the columns to read.</summary>
/// <param name="Width">Up to the last column that has a name.</param>
/// <param name="Cells">With the cells after it that have none.</param>
internal sealed record TableHeader(ImmutableArray<Column> Columns, int Width, int Cells)
{
    public static TableHeader Read(IReadOnlyList<TableCell> cells, IColumns columns, DiagnosticBag bag)
    {
        var found = ImmutableArray.CreateBuilder<Column>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < cells.Count; at++)
        {
            var name = cells[at].Text.Trim();
            if (name.Length > 0 && !seen.Add(name))
            {
                bag.Add(Errors.Csv.DuplicateColumn(cells[at].Span, name));
            }
            else if (name.Length > 0 && Find(at, name, cells[at].Span, columns, bag) is { } column)
            {
                found.Add(column);
            }
        }

        var last = cells.ToList().FindLastIndex(cell => !cell.IsEmpty);
        return new TableHeader(found.ToImmutable(), last + 1, cells.Count);
    }

    private static Column? Find(int at, string name, SourceSpan span, IColumns columns, DiagnosticBag bag)
    {
        var path = name.Split('.').Select(step => step.Trim()).ToImmutableArray();
        if (!path.Contains("") && columns.TypeOf(path) is { } type)
        {
            return new Column(at, name, path, type);
        }

        bag.Add(Errors.Csv.UnknownColumn(span, name, columns.Known, NearestName.Of(name, columns.Known)));
        return null;
    }
}
