using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori;

/// <summary>
/// A row of labels, each followed by its value: the first cell before the next label that holds anything, wherever it stands.
/// A label and its value may be fused in one cell.
/// </summary>
internal sealed class LabelledRow
{
    private readonly Dictionary<string, (string Raw, int Cell)> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> printed = new(StringComparer.Ordinal);

    private LabelledRow(SourceLine line) => Line = line;

    public SourceLine Line { get; }

    /// <param name="labels">In the order in which they stand.</param>
    public static LabelledRow Read(SourceLine line, DiagnosticBag found, params IReadOnlyList<string> labels)
    {
        var row = new LabelledRow(line);
        var label = labels[0];
        for (var cell = 0; cell < line.Cells.Length; cell++)
        {
            var text = PrintedCell.TextOf(line, cell);
            var value = line.Cells[cell];
            if (labels.FirstOrDefault(next => !row.printed.Contains(next) && Begins(text, next)) is { } begun)
            {
                row.printed.Add(label = begun);
                text = value = text[begun.Length..].Trim();
            }

            if (text.Length > 0 && !row.values.TryAdd(label, (value, cell)))
            {
                found.Add(Errors.Importing.UnexpectedValue(line.SpanOf(cell), label, "un valore solo"));
            }
        }

        return row;
    }

    public bool Has(string label) => printed.Contains(label);

    /// <summary>The cell as it stands, markup and all; null where it is empty.</summary>
    public string? Raw(string label) => values.TryGetValue(label, out var value) ? value.Raw : null;

    /// <summary>The words of the value; null where it is empty.</summary>
    public string? Text(string label) => Raw(label) is { } raw ? PrintedCell.TextOf(new SourceLine(Line.File, Line.Number, raw), 0) : null;

    /// <summary>Of the value, or of the line where there is none.</summary>
    public SourceSpan SpanOf(string label) => Line.SpanOf(values.TryGetValue(label, out var value) ? value.Cell : -1);

    private static bool Begins(string text, string label) =>
        text.StartsWith(label, StringComparison.Ordinal) && (text.Length == label.Length || text[label.Length] == ' ');
}
