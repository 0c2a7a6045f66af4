using System.Collections.Immutable;

namespace PegOpenData.Workbooks;

/// <summary>A column: its header and what helps whoever fills it in.</summary>
public sealed record WorksheetColumn
{
    public required string Header { get; init; }

    /// <summary>Shown when the pointer rests on the header.</summary>
    public string? Comment { get; init; }

    /// <summary>
    /// What its cells hold: a cell filled in by hand takes this form, so that a column of texts keeps <c>04</c> and <c>5.3</c> as they are typed.
    /// Empty where they may hold anything.
    /// </summary>
    public CellKind Holds { get; init; }

    /// <summary>In characters.</summary>
    public int Width { get; init; } = 16;

    /// <summary>Offered as a drop-down list; empty where any value is good.</summary>
    public ImmutableArray<string> AllowedValues { get; init; } = [];

    /// <summary>Long texts, broken over several lines.</summary>
    public bool IsWrapped { get; init; }
}
