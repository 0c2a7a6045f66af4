using System.Collections.Immutable;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Shape;

/// <summary>
/// The shape of our own workbook, out of the schemas: <c>ente</c> and <c>piano</c> a field a row; a sheet for each collection with the columns of
/// its CSV table; a sheet for each list of records inside a record (<c>atti</c>, <c>sezioni</c>, <c>parti</c> …), which no column can hold.
/// </summary>
public static class PlanWorksheets
{
    public const string Administration = "ente";
    public const string Plan = "piano";

    /// <summary>Words for whoever fills the workbook in, nothing to read.</summary>
    public const string Instructions = "istruzioni";

    /// <summary>The hidden sheet of an export: fingerprints of its rows, see <see cref="Returning.OriginWorksheet"/>.</summary>
    public const string Origin = "origine";

    /// <summary>Of <c>ente</c> and <c>piano</c>: the dotted name of a field, and its value.</summary>
    public const string FieldColumn = "campo";

    public const string ValueColumn = "valore";

    /// <summary>Of <c>ente</c> and <c>piano</c>: not a field of the schema but the folder of the data, <c>reggio-emilia</c> and <c>peg-2020</c>.</summary>
    public const string FolderField = "cartella";

    /// <summary>Of parts within a field: the path of the field.</summary>
    public const string PartColumn = "campo";

    /// <summary>Of an empty workbook: the mark of an example row, see <see cref="ExampleMark"/>; in <c>ente</c> and <c>piano</c> a value to look at, never read.</summary>
    public const string ExampleColumn = "esempio";

    /// <summary>Of <c>ente</c> and <c>piano</c> in an empty workbook: what the field means; never read.</summary>
    public const string MeaningColumn = "spiegazione";

    private const int MaxDepth = 4;

    private static readonly Lazy<ImmutableArray<PlanWorksheet>> Found = new(() => [.. Discover()]);

    /// <summary>The sheets that hold data, in their order in the workbook.</summary>
    public static ImmutableArray<PlanWorksheet> All => Found.Value;

    /// <summary>The sheet of that name, or null.</summary>
    public static PlanWorksheet? Named(string name) => All.FirstOrDefault(sheet => string.Equals(sheet.Name, name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<PlanWorksheet> Discover() =>
    [
        Of(Administration, PlanWorksheetKind.Fields, Contract.Instance[Administration]),
        Of(Plan, PlanWorksheetKind.Fields, Contract.Instance[Plan]),
        .. Parts(null, Contract.Instance[Plan]),
        .. Collections.All.SelectMany(Collection),
    ];

    private static IEnumerable<PlanWorksheet> Collection(string collection)
    {
        var record = Contract.Instance[Collections.RecordOf(collection)];
        return Parts(collection, record).Prepend(Of(collection, PlanWorksheetKind.Records, record));
    }

    private static PlanWorksheet Of(string name, PlanWorksheetKind kind, Schema record) =>
        new() { Name = name, Kind = kind, Record = record, Meanings = ColumnMeanings.Of(record), Columns = new SchemaColumns(record) };

    private static IEnumerable<PlanWorksheet> Parts(string? owner, Schema record) =>
        Lists(record, "", 1).GroupBy(list => list.Name, StringComparer.Ordinal).Select(group => Part(owner, group.Key, [.. group]));

    private static PlanWorksheet Part(string? owner, string name, IReadOnlyList<PartList> lists)
    {
        var item = lists[0].Item;
        var namesField = lists.Any(list => list.Field.Length > 0);
        List<string> belonging = [.. owner is null ? [] : new[] { Collections.RecordOf(owner) }, .. namesField ? new[] { PartColumn } : []];
        return new PlanWorksheet
        {
            Name = name,
            Kind = PlanWorksheetKind.Parts,
            Record = item,
            Owner = owner,
            NamesField = namesField,
            IsAdvanced = lists.All(list => list.IsAdvanced),
            Meanings = [.. belonging.Select(Belonging), .. ColumnMeanings.Of(item)],
            Columns = new PartColumns(belonging, new SchemaColumns(item)),
        };
    }

    private static ColumnMeaning Belonging(string column) => new()
    {
        Name = column,
        Type = new ColumnType(CellType.Text, IsList: false),
        Title = column == PartColumn ? "Campo" : "Di quale",
        Description = column == PartColumn
            ? "Il campo a cui la riga appartiene, per esempio «atteso» o «atteso.2024»."
            : $"L'identificativo del record del foglio «{Collections.All.First(name => Collections.RecordOf(name) == column)}» a cui la riga appartiene.",
        IsRequired = true,
    };

    /// <summary>The lists of records inside a record, but for collections, which have a sheet of their own.</summary>
    private static IEnumerable<PartList> Lists(Schema record, string field, int depth)
    {
        foreach (var name in SchemaOutline.Names(record).Where(name => !Collections.All.Contains(name)))
        {
            var found = SchemaOutline.Property(record, name);
            var item = found.SelectMany(SchemaOutline.Items).FirstOrDefault(item => item.Types == NodeTypes.Map);
            if (item is not null)
            {
                yield return new PartList(name, field, item, found.Any(each => each.Annotation("x-avanzato") == "true"));
            }

            var nested = depth < MaxDepth ? found.Where(each => each.Types.HasFlag(NodeTypes.Map) && each.Types != NodeTypes.All) : [];
            foreach (var list in nested.SelectMany(each => Lists(each, field.Length == 0 ? name : $"{field}.{name}", depth + 1)))
            {
                yield return list;
            }
        }
    }

    /// <param name="Field">The path of the field that the list stands in; empty where it stands in the record itself.</param>
    private sealed record PartList(string Name, string Field, Schema Item, bool IsAdvanced);
}
