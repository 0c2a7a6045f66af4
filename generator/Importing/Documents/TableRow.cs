using System.Collections.Immutable;

namespace PegOpenData.Importing.Documents;

/// <summary>A row whose cells are read by kind; a cell that cannot be read is a finding with its place, and null.</summary>
/// <param name="cells">For each column the cell of the line that it stands in, -1 where the line has none; default where the two count alike.</param>
public sealed class TableRow(SourceLine line, TableShape table, DiagnosticBag found, ImmutableArray<int> cells = default)
{
    public SourceLine Line { get; } = line;

    /// <summary>The cleaned words of a cell, or null where it is empty.</summary>
    public string? Text(int column) => Line.Clean(CellOf(column)) is { Length: > 0 } text ? text : null;

    /// <summary>The cleaned words of a cell that may not be empty.</summary>
    public string Required(int column)
    {
        if (Text(column) is { } text)
        {
            return text;
        }

        found.Add(Errors.Importing.EmptyCell(SpanOf(column), NameOf(column)));
        return "";
    }

    /// <summary>The number of a cell; null where it is empty.</summary>
    public decimal? Number(int column)
    {
        var number = Text(column) is { } text ? ItalianNumber.Read(text) : null;
        if (number is null && Text(column) is not null)
        {
            found.Add(Errors.Importing.UnreadableNumber(SpanOf(column), NameOf(column)));
        }

        return number;
    }

    /// <summary>The number of a cell like <c>36,81 %</c>; null where it is empty.</summary>
    public decimal? Percentage(int column)
    {
        var number = Text(column) is { } text && text.EndsWith('%') ? ItalianNumber.Read(text[..^1].TrimEnd()) : null;
        if (number is null && Text(column) is not null)
        {
            found.Add(Errors.Importing.UnexpectedValue(SpanOf(column), NameOf(column), "una percentuale come «36,81 %»"));
        }

        return number;
    }

    /// <summary>The date of a cell; null where it is empty.</summary>
    public DateOnly? Date(int column)
    {
        var date = Text(column) is { } text ? ItalianDate.Read(text) : null;
        if (date is null && Text(column) is not null)
        {
            found.Add(Errors.Importing.UnreadableDate(SpanOf(column), NameOf(column)));
        }

        return date;
    }

    /// <summary>Cells that nobody reads must be empty: what stands there would be lost without a word.</summary>
    public void RequireEmpty(params IEnumerable<int> columns)
    {
        foreach (var column in columns.Where(column => Text(column) is not null))
        {
            found.Add(Errors.Importing.UnexpectedValue(SpanOf(column), NameOf(column), "una cella vuota"));
        }
    }

    public SourceSpan SpanOf(int column) => Line.SpanOf(CellOf(column));

    public string NameOf(int column) => table.Columns[column].Name;

    private int CellOf(int column) => cells.IsDefault ? column : cells[column];
}
