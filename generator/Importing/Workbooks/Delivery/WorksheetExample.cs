using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Importing.Workbooks.Writing;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>The example row of a sheet, met again in a workbook that was filled in: whole, or partly written over.</summary>
internal sealed partial class WorksheetExample(PlanWorksheet sheet, ImmutableArray<FieldColumn> columns, int mark)
{
    /// <summary>Shorter words may be the same by chance.</summary>
    private const int LongText = 12;

    private readonly Lazy<Dictionary<string, string>> words = new(() => ExampleRow.Cells(sheet)
        .Where(each => each.Cell.Kind != CellKind.Empty).ToDictionary(each => each.Column.Name, each => Words(each.Cell), StringComparer.Ordinal));

    private readonly Dictionary<string, bool> identifiers = sheet.Meanings.ToDictionary(column => column.Name, column => column.IsIdentifier || column.Name == sheet.OwnerColumn, StringComparer.Ordinal);

    /// <summary>Why the row is no record, or null; an example that was only partly written over is a finding.</summary>
    public string? Discarded(SourceRow row, DiagnosticBag found)
    {
        if (mark > 0 && row.At(mark) is { } said && IsUntouched(said.Cell.Text, row))
        {
            return "riga d'esempio non toccata";
        }

        var filled = columns.Where(column => row.At(column.Column) is not null).ToList();
        var same = filled.Where(column => IsSame(column, row)).ToList();
        if (same.Count > 1 && same.Count == filled.Count)
        {
            found.Add(Errors.Workbooks.ExampleSkipped(row.At(same[0].Column)!.Value.Cell.Span));
            return "riga d'esempio";
        }

        if (same.Find(column => identifiers.GetValueOrDefault(column.Field)) is { } named)
        {
            found.Add(Errors.Workbooks.ExampleIdentifier(row.At(named.Column)!.Value.Cell.Span, named.Field, row.At(named.Column)!.Value.Cell.Text));
        }
        else if (same.Count(column => words.Value[column.Field].Length >= LongText) > 1)
        {
            found.Add(Errors.Workbooks.ExampleLeft(row.At(same[0].Column)!.Value.Cell.Span, [.. same.Select(column => column.Field)]));
        }

        return null;
    }

    private bool IsUntouched(string fingerprint, SourceRow row) =>
        ExampleMark.IsUntouched(fingerprint, columns.Select(column => (column.Field, CellOf(column, row))));

    private bool IsSame(FieldColumn column, SourceRow row) => words.Value.TryGetValue(column.Field, out var word) && word == Words(CellOf(column, row));

    private static Cell CellOf(FieldColumn column, SourceRow row) => ExampleCell.Of(row.At(column.Column)?.Cell);

    /// <summary>The years of the examples move with the one that was asked for.</summary>
    private static string Words(Cell cell)
    {
        var words = ExampleMark.Words(cell);
        return words.Contains("20", StringComparison.Ordinal) ? Year().Replace(words, "#") : words;
    }

    [GeneratedRegex(@"\b20[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
