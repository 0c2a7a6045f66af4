using System.Globalization;

namespace PegOpenData.Model.Diagnostics;

/// <summary>A stretch of a source file: lines and columns count from 1, the end is exclusive, columns are UTF-16 units.</summary>
/// <param name="File">Path relative to the folder that was read, with <c>/</c>.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The place to name when the whole file is meant.</summary>
    public static SourceSpan Start(string file) => new(file, 1, 1, 1, 1);

    /// <summary>A stretch within one line.</summary>
    public static SourceSpan OnLine(string file, int line, int column, int length) => new(file, line, column, line, column + length);

    /// <summary>The sheet, where the file is a workbook: then the line is a row of it and the column a column, both counted from 1.</summary>
    public string? Sheet { get; init; }

    /// <summary>One cell of a workbook.</summary>
    public static SourceSpan OfCell(string file, string sheet, int row, int column) => OnLine(file, row, column, 1) with { Sheet = sheet };

    /// <summary>As a spreadsheet calls it: <c>C7</c>.</summary>
    public string Cell => Letters(Column) + Line.ToString(CultureInfo.InvariantCulture);

    public override string ToString() => Sheet is null ? $"{File}:{Line}:{Column}" : $"{File}, foglio «{Sheet}», cella {Cell}";

    /// <summary><c>A</c> is 1, <c>AA</c> is 27.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var left = column; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return letters;
    }
}
