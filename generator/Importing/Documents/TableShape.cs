using System.Collections.Immutable;

namespace PegOpenData.Importing.Documents;

/// <summary>The name of a table and its columns as printed.</summary>
public sealed record TableShape(string Name, ImmutableArray<TableColumn> Columns)
{
    /// <summary>Whether the line is the row of column names; a difference in any column but the first is a finding.</summary>
    public bool IsHeader(SourceLine line, DiagnosticBag found)
    {
        if (!Columns[0].Heads(line.Clean(0)))
        {
            return false;
        }

        foreach (var (column, index) in Columns.Select((column, index) => (column, index)))
        {
            if (!column.Heads(line.Clean(index)))
            {
                found.Add(Errors.Importing.UnexpectedHeader(line.SpanOf(index), Name, column.Name, line.Clean(index)));
            }
        }

        return true;
    }

    /// <summary>The line as a row of this table, or null with the reason in <paramref name="found"/>.</summary>
    public TableRow? RowOf(SourceLine line, DiagnosticBag found)
    {
        if (line.Cells.Length == Columns.Length)
        {
            return new TableRow(line, this, found);
        }

        found.Add(Errors.Importing.WrongCellCount(line.Span, Name, Columns.Length, line.Cells.Length));
        return null;
    }
}
