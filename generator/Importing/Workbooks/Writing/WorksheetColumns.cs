using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Writing;

/// <summary>The columns of a sheet as the spreadsheet shows them: width, form of the cells, drop-down list, and a comment with what the schema says.</summary>
internal static class WorksheetColumns
{
    private const string Money = "euro";

    private static readonly NumberFormatInfo Italian = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private const int Narrow = 14;
    private const int Middle = 24;
    private const int Wide = 50;

    /// <summary>A text of more letters is a title or prose: read over several lines, not looked up.</summary>
    private const int LongExample = 24;

    /// <summary>The columns in use in their order: those of the schema, the years of a group after its other columns.</summary>
    public static IReadOnlyList<string> InOrder(PlanWorksheet sheet, IEnumerable<string> used)
    {
        var known = sheet.Meanings.Select(column => column.Name).ToList();
        var own = SchemaOutline.Names(sheet.Record);
        List<string> groups = [.. known.Select(name => name.Split('.')[0]).Where(group => !own.Contains(group)).Distinct(StringComparer.Ordinal), .. own];
        return
        [
            .. used.Distinct(StringComparer.Ordinal)
                .OrderBy(name => groups.IndexOf(name.Split('.')[0]))
                .ThenBy(name => known.IndexOf(name) is var at and >= 0 ? at : known.Count)
                .ThenBy(name => name, StringComparer.Ordinal),
        ];
    }

    /// <param name="name">Of a column of the schema, or of a year within one of its groups.</param>
    public static WorksheetColumn Of(PlanWorksheet sheet, string name)
    {
        var type = sheet.Columns.TypeOf(name.Split('.'))!.Value;
        var meaning = sheet.Meanings.FirstOrDefault(column => column.Name == name) ?? ColumnMeanings.Of(sheet.Record, name, type);
        return new WorksheetColumn
        {
            Header = name,
            Comment = Comment(meaning),
            Holds = TypedCell.KindOf(type),
            Width = WidthOf(name, type, meaning),
            IsWrapped = IsLong(meaning),
            AllowedValues = type.IsList ? [] : AllowedOf(type, meaning),
        };
    }

    /// <summary>What a field is, how it is written, an example.</summary>
    public static string Comment(ColumnMeaning column)
    {
        var unit = column.Unit is null ? "" : $" ({column.Unit})";
        List<string> lines =
        [
            column.Title.Length == 0 ? column.Name : column.Title + unit,
            column.Description,
            Form(column),
        ];
        if (column.Example is { } example)
        {
            lines.Add($"Esempio: {Words(TypedCell.Of(example, column.Type), column)}");
        }

        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    public static string Words(Cell cell, ColumnMeaning column) => cell.Kind switch
    {
        CellKind.Number when column.Unit == Money => cell.Number.ToString("#,##0.00", Italian),
        CellKind.Number => cell.Number.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        CellKind.Date => cell.Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => cell.Text,
    };

    private static string Form(ColumnMeaning column) => column switch
    {
        { Type.IsList: true } => $"Un elenco{Duty(column)}: le voci si separano con « | ».",
        { Allowed.IsEmpty: false } => $"Un valore{Duty(column)} fra: {string.Join(", ", column.Allowed)}.",
        { Type.Cell: CellType.Number } => $"Un numero{Duty(column)}.",
        { Type.Cell: CellType.Integer } => $"Un numero intero{Duty(column)}.",
        { Type.Cell: CellType.Date } => $"Una data{Duty(column, "obbligatoria")}.",
        { Type.Cell: CellType.Boolean } => $"Sì o no{Duty(column)}.",
        _ => $"Un testo{Duty(column)}.",
    };

    private static string Duty(ColumnMeaning column, string word = "obbligatorio") =>
        !column.IsRequired ? "" : column.Type.IsList || !column.Allowed.IsEmpty ? $" {word}" : $", {word}";

    private static ImmutableArray<string> AllowedOf(ColumnType type, ColumnMeaning meaning) =>
        type.Cell == CellType.Boolean ? ["sì", "no"] : meaning.Allowed;

    private static int WidthOf(string name, ColumnType type, ColumnMeaning meaning) =>
        IsLong(meaning) ? Wide
        : Math.Max(name.Length + 2, type.Cell is CellType.Text && !type.IsList ? Middle : Narrow);

    private static bool IsLong(ColumnMeaning column) => column.Example is { } example && TypedCell.Of(example, column.Type).Text.Length > LongExample;
}
