using System.Text.RegularExpressions;

namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>Reads a cell by the type of its column. What is not of that type stays text, and the schema speaks of it.</summary>
internal sealed partial class CellReader(NumberReader numbers, DiagnosticBag bag)
{
    private readonly Dictionary<Column, (TableCell First, string Read, int Count)> ambiguous = [];

    /// <summary>The value, or null where the cell holds no value but a fault, which has been reported.</summary>
    public Node? Read(TableCell cell, Column column)
    {
        if (!column.IsApprovedText && Fault(cell, column) is { } fault)
        {
            bag.Add(fault);
            return null;
        }

        if (!column.Type.IsList)
        {
            return ReadOne(cell, column);
        }

        if (column.Type.Cell == CellType.Integer && OtherSeparator().IsMatch(cell.Text))
        {
            bag.Add(Errors.Csv.OtherSeparator(cell.Span, cell.Span.Line, column.Name, cell.Text));
            return null;
        }

        var items = cell.Text.Split(" | ").Select(item => item.Trim().Replace(" \\| ", " | ", StringComparison.Ordinal)).Where(item => item.Length > 0);
        return new SequenceNode(cell.Span, [.. items.Select(item => ReadOne(new TableCell(item, cell.Span), column))]);
    }

    /// <summary>One warning a column: a column is written in one way.</summary>
    public void ReportAmbiguousNumbers()
    {
        foreach (var (column, (first, read, count)) in ambiguous)
        {
            bag.Add(Errors.Csv.AmbiguousNumber(first.Span, first.Span.Line, column.Name, first.Text, read, count - 1));
        }
    }

    private static Diagnostic? Fault(TableCell cell, Column column)
    {
        var row = cell.Span.Line;
        if (SpreadsheetFaults.Is(cell.Text))
        {
            return Errors.Csv.SpreadsheetFault(cell.Span, row, column.Name, cell.Text);
        }

        if (DayZero().IsMatch(cell.Text))
        {
            return Errors.Csv.DayZero(cell.Span, row, column.Name, cell.Text);
        }

        if (column.IsCode && (ChangedCode().IsMatch(cell.Text) || IsChangedCode(cell.Value)))
        {
            return Errors.Csv.ChangedCode(cell.Span, row, column.Name, cell.Text);
        }

        return column.Type.Cell == CellType.Date && cell.Value is { Type: CellType.Number } number && Serial().IsMatch(number.Text)
            ? Errors.Workbooks.SerialDate(cell.Span, column.Name, cell.Text)
            : null;
    }

    /// <summary>A code is a whole number at most: of <c>5,3</c> nobody knows whether it was 5.3 or 5.30, and past fifteen digits a spreadsheet makes zeros.</summary>
    private static bool IsChangedCode(TypedValue? value) => value is { } typed
        && (typed.Type == CellType.Date || (typed.Type == CellType.Number && (typed.Text.Length > 15 || typed.Text.AsSpan().IndexOfAny(".E") >= 0)));

    private ScalarNode ReadOne(TableCell cell, Column column) => column.Type.Cell switch
    {
        CellType.Number or CellType.Integer => ReadNumber(cell, column),
        CellType.Date => Text(cell, cell.Value is { Type: CellType.Date } date ? date.Text : DateCell.ToIso(cell.Text)),
        CellType.Boolean when BooleanOf(cell) is { } boolean => new ScalarNode(cell.Span, boolean, ScalarKind.Boolean, isPlain: true),
        _ => Text(cell, cell.Text),
    };

    private ScalarNode ReadNumber(TableCell cell, Column column)
    {
        var typed = cell.Value is { Type: CellType.Number } value ? new NumberCell(value.Text, IsAmbiguous: false) : (NumberCell?)null;
        if ((typed ?? numbers.Read(cell.Text)) is not { } number)
        {
            return Text(cell, cell.Text);
        }

        if (number.IsAmbiguous)
        {
            var known = ambiguous.GetValueOrDefault(column, (cell, number.Text, 0));
            ambiguous[column] = known with { Item3 = known.Item3 + 1 };
        }

        var text = column.Type.Cell == CellType.Integer ? Zeros().Replace(number.Text, "") : number.Text;
        return new ScalarNode(cell.Span, text, ScalarKind.Number, isPlain: true);
    }

    private static string? BooleanOf(TableCell cell) => cell.Value is { Type: CellType.Boolean } typed ? typed.Text : cell.Text.ToLowerInvariant() switch
    {
        "sì" or "si" or "vero" or "true" => "true",
        "no" or "falso" or "false" => "false",
        _ => null,
    };

    private static ScalarNode Text(TableCell cell, string text) => new(cell.Span, text, ScalarKind.Text, isPlain: true);

    /// <summary>An empty cell formatted as a date.</summary>
    [GeneratedRegex(@"^(?:0{1,2}/0?1/1900|1900-01-00)(?: 0?0[:.]00(?:[:.]00)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayZero();

    /// <summary><c>05-mar</c> for 5.3, <c>1,2E+11</c> for a long code.</summary>
    [GeneratedRegex(@"^(?:[0-9]{1,2}-(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)|(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)-[0-9]{2}|[0-9](?:[.,][0-9]+)?E\+[0-9]+)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChangedCode();

    /// <summary>The days from 1950 to 2100, as a spreadsheet counts them.</summary>
    [GeneratedRegex(@"^(?:1[89]|[2-6][0-9]|7[0-3])[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();

    /// <summary><c>1, 2, 3</c> or <c>gen; feb</c>: no whole number holds any of these signs.</summary>
    [GeneratedRegex(@"[,;/\n]|[^ ]\||\|[^ ]", RegexOptions.CultureInvariant)]
    private static partial Regex OtherSeparator();

    [GeneratedRegex(@"\.0+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Zeros();
}
