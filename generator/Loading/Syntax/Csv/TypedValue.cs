namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>A value whose type the file itself says.</summary>
/// <param name="Type">A number, a date or a boolean.</param>
/// <param name="Text">As JSON writes it: <c>1234.5</c>, <c>2020-12-31</c>, <c>true</c>.</param>
public readonly record struct TypedValue(CellType Type, string Text);
