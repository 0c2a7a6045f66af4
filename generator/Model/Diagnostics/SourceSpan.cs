namespace PegOpenData.Model.Diagnostics;

/// <summary>A stretch of a source file: lines and columns count from 1, the end is exclusive, columns are UTF-16 units.</summary>
/// <param name="File">Path relative to the folder that was read, with <c>/</c>.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The place to name when the whole file is meant.</summary>
    public static SourceSpan Start(string file) => new(file, 1, 1, 1, 1);

    /// <summary>A stretch within one line.</summary>
    public static SourceSpan OnLine(string file, int line, int column, int length) => new(file, line, column, line, column + length);

    public override string ToString() => $"{File}:{Line}:{Column}";
}
