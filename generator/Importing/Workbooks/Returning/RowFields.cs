using System.Globalization;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>What the rows of a sheet say under each column, in one form whatever program saved them: one row at a time.</summary>
internal sealed class RowFields
{
    private const string Between = "\u001f";

    private readonly Dictionary<string, ColumnType?> types = new(StringComparer.Ordinal);
    private readonly List<(string Column, string Text)> fields = [];
    private readonly List<PartList> lists = [];
    private readonly PlanWorksheet sheet;
    private readonly RecordColumns columns;

    public RowFields(PlanWorksheet sheet)
    {
        this.sheet = sheet;
        columns = new RecordColumns(TypeOf, Add, (field, key, parts) => lists.Add(new PartList(RecordColumns.NameOf(field, key), key, parts)));
    }

    /// <summary>Of the row that was read last, by name.</summary>
    public IReadOnlyList<(string Column, string Text)> Fields => fields;

    /// <summary>The lists of records in it, which are rows of other sheets.</summary>
    public IReadOnlyList<PartList> Lists => lists;

    public void Read(MappingNode record)
    {
        fields.Clear();
        lists.Clear();
        columns.Read(record);
        fields.Sort(static (one, other) => string.CompareOrdinal(one.Column, other.Column));
    }

    private void Add(string column, ColumnType type, Node value)
    {
        if (Words(value, type) is { Length: > 0 } words)
        {
            fields.Add((column, words));
        }
    }

    private ColumnType? TypeOf(string column)
    {
        if (!types.TryGetValue(column, out var type))
        {
            types[column] = type = sheet.Columns.TypeOf(column.Split('.'));
        }

        return type;
    }

    private static string Words(Node value, ColumnType type) => value switch
    {
        SequenceNode list => string.Join(Between, list.Items.Select(item => Words(item, type)).Where(item => item.Length > 0)),
        ScalarNode { Kind: ScalarKind.Null } => "",
        ScalarNode { Kind: ScalarKind.Boolean } flag => string.Equals(flag.Text, "true", StringComparison.OrdinalIgnoreCase) ? "sì" : "no",
        ScalarNode number when type.Cell is CellType.Number or CellType.Integer => Number(number),
        ScalarNode scalar => scalar.Text.Trim().ReplaceLineEndings("\n"),
        _ => "",
    };

    /// <summary><c>28.50</c> is <c>28.5</c>.</summary>
    private static string Number(ScalarNode scalar) =>
        decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var plain) ? Plain(plain)
        : JsonNumber.Of(scalar)?.ToDecimal() is { } number ? Plain(number)
        : scalar.Text.Trim();

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
