using System.Globalization;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Writing;

/// <summary>A value of a data file as a cell: numbers and days are numbers and days of the spreadsheet, yes and no are words, lists part at <c> | </c>.</summary>
internal static class TypedCell
{
    /// <summary>A spreadsheet keeps fifteen digits of a number and makes zeros of the others.</summary>
    private const int ExactDigits = 15;

    public static Cell Of(Node value, ColumnType type) => value switch
    {
        SequenceNode list => Cell.Of(string.Join(" | ", list.Items.OfType<ScalarNode>().Select(Item))),
        ScalarNode { Kind: ScalarKind.Null } => Cell.Empty,
        ScalarNode scalar when type.Cell is CellType.Number or CellType.Integer => Number(scalar),
        ScalarNode scalar when type.Cell == CellType.Date => Date(scalar),
        ScalarNode scalar => Cell.Of(Words(scalar).Trim()),
        _ => Cell.Empty,
    };

    /// <summary>The form in which a cell of the column is filled in by hand.</summary>
    public static CellKind KindOf(ColumnType type) => type switch
    {
        { IsList: true } => CellKind.Text,
        { Cell: CellType.Number or CellType.Integer } => CellKind.Number,
        { Cell: CellType.Date } => CellKind.Date,
        _ => CellKind.Text,
    };

    private static Cell Number(ScalarNode scalar) =>
        JsonNumber.Of(scalar)?.ToDecimal() is not { } number ? Cell.Of(scalar.Text)
        : Digits(number) > ExactDigits ? Cell.Of(number.ToString(CultureInfo.InvariantCulture))
        : decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var printed)
            ? Cell.Of(printed)
            : Cell.Of(number);

    private static int Digits(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture).Count(char.IsAsciiDigit);

    private static Cell Date(ScalarNode scalar) =>
        DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Cell.Of(day) : Cell.Of(scalar.Text);

    private static string Item(ScalarNode item) => Words(item).Replace(" | ", " \\| ", StringComparison.Ordinal);

    /// <summary>A spreadsheet's own true and false have a name in each language; <c>sì</c> and <c>no</c> are those of our tables.</summary>
    private static string Words(ScalarNode scalar) => scalar.Kind != ScalarKind.Boolean ? scalar.Text
        : string.Equals(scalar.Text, "true", StringComparison.OrdinalIgnoreCase) ? "sì" : "no";
}
