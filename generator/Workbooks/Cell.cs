namespace PegOpenData.Workbooks;

/// <summary>A typed value. Text is text whatever it begins with: it never becomes a formula.</summary>
public readonly record struct Cell
{
    private Cell(CellKind kind, string? text, decimal number) => (Kind, this.text, Number) = (kind, text, number);

    private readonly string? text;

    public static Cell Empty => default;

    public CellKind Kind { get; }

    /// <summary>Of a text; empty for any other kind.</summary>
    public string Text => text ?? "";

    /// <summary>Of a number, with the decimals it was given; of a date, its day number (<see cref="DateOnly.DayNumber"/>); of a boolean, 1 or 0.</summary>
    public decimal Number { get; }

    public DateOnly Date => DateOnly.FromDayNumber((int)Number);

    public bool Boolean => Number != 0;

    /// <summary>An empty text is an empty cell.</summary>
    public static Cell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new Cell(CellKind.Text, text, 0);

    public static Cell Of(decimal? number) => number is { } value ? new Cell(CellKind.Number, null, value) : Empty;

    public static Cell Of(DateOnly? date) => date is { } day ? new Cell(CellKind.Date, null, day.DayNumber) : Empty;

    public static Cell Of(bool? value) => value is { } flag ? new Cell(CellKind.Boolean, null, flag ? 1 : 0) : Empty;
}
