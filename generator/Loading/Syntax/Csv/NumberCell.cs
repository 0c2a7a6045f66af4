namespace PegOpenData.Loading.Syntax.Csv;

/// <summary>A number read from a cell.</summary>
/// <param name="Text">As JSON writes it, with the decimals of the cell.</param>
/// <param name="IsAmbiguous">Another reading was possible: <c>1.234</c>.</param>
internal readonly record struct NumberCell(string Text, bool IsAmbiguous);
