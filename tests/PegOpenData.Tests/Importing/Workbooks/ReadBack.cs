using System.Text;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Loading;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Loading.Writing;
using PegOpenData.Workbooks;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>Makes data files of a workbook in the plainest way, to see whether everything of a plan has its place in it.</summary>
internal sealed class ReadBack
{
    private readonly Dictionary<string, List<SortedDictionary<string, object>>> sheets = new(StringComparer.Ordinal);

    private ReadBack(Workbook workbook)
    {
        foreach (var sheet in workbook.Sheets.Where(sheet => sheet.Name is not (PlanWorksheets.Instructions or PlanWorksheets.Origin)))
        {
            sheets[sheet.Name] = [.. sheet.Rows.Select(row => Record(PlanWorksheets.Named(sheet.Name)!, sheet, row))];
        }
    }

    /// <summary>The only administration, as its data files would give it.</summary>
    public static Administration? Of(Workbook workbook, DiagnosticBag found) =>
        PlanLoader.LoadData(new ReadBack(workbook).Files(), found).SingleOrDefault();

    private List<SourceFile> Files()
    {
        var administration = Fields(PlanWorksheets.Administration);
        var plan = Fields(PlanWorksheets.Plan);
        foreach (var sheet in PlanWorksheets.All.Where(sheet => sheet.Kind == PlanWorksheetKind.Parts && sheets.ContainsKey(sheet.Name)))
        {
            Place(sheet, plan);
        }

        var (outer, inner) = (Folder(administration), Folder(plan));
        List<SourceFile> files = [File($"{outer}/ente.yaml", administration), File($"{outer}/{inner}/piano.yaml", plan)];
        files.AddRange(Collections.All.Where(name => sheets.GetValueOrDefault(name) is { Count: > 0 }).Select(name => File($"{outer}/{inner}/{name}.yaml", sheets[name])));
        return files;
    }

    private static string Folder(SortedDictionary<string, object> fields)
    {
        var folder = ((ScalarNode)fields[PlanWorksheets.FolderField]).Text;
        fields.Remove(PlanWorksheets.FolderField);
        return folder;
    }

    private SortedDictionary<string, object> Fields(string sheet)
    {
        var fields = New();
        foreach (var row in sheets[sheet].Where(row => row.ContainsKey(PlanWorksheets.ValueColumn)))
        {
            Set(fields, ((ScalarNode)row[PlanWorksheets.FieldColumn]).Text, row[PlanWorksheets.ValueColumn]);
        }

        return fields;
    }

    private void Place(PlanWorksheet sheet, SortedDictionary<string, object> plan)
    {
        foreach (var part in sheets[sheet.Name])
        {
            var owner = sheet.Owner is null ? plan : sheets[sheet.Owner].Single(record => Text(record, "id") == Text(part, sheet.OwnerColumn!));
            var list = sheet.NamesField ? $"{Text(part, PlanWorksheets.PartColumn)}.{sheet.Name}" : sheet.Name;
            part.Remove(sheet.OwnerColumn ?? "");
            part.Remove(sheet.NamesField ? PlanWorksheets.PartColumn : "");
            Set(owner, list, part);
        }
    }

    private static SortedDictionary<string, object> Record(PlanWorksheet shape, Worksheet sheet, IReadOnlyList<Cell> row)
    {
        var record = New();
        for (var at = 0; at < row.Count; at++)
        {
            var header = sheet.Columns[at].Header;
            if (row[at].Kind != CellKind.Empty && header is not (PlanWorksheets.ExampleColumn or PlanWorksheets.MeaningColumn))
            {
                Set(record, header, Value(row[at], TypeOf(shape, header, row)));
            }
        }

        return record;
    }

    /// <summary>Of a value among fields, by the name beside it.</summary>
    private static ColumnType? TypeOf(PlanWorksheet shape, string header, IReadOnlyList<Cell> row) => shape.Kind == PlanWorksheetKind.Fields
        ? header == PlanWorksheets.ValueColumn ? shape.Columns.TypeOf(row[0].Text.Split('.')) : null
        : shape.Columns.TypeOf(header.Split('.'));

    private static Node Value(Cell cell, ColumnType? type) => (cell.Kind, type) switch
    {
        (CellKind.Number, _) => Tree.Number(cell.Number)!,
        (CellKind.Date, _) => Tree.Date(cell.Date)!,
        (_, { IsList: true, Cell: CellType.Integer }) => Tree.List(cell.Text.Split(" | ").Select(item => Tree.Number(int.Parse(item, null)))),
        (_, { IsList: true }) => Tree.List(cell.Text.Split(" | ").Select(item => Tree.Text(item.Replace(" \\| ", " | ", StringComparison.Ordinal)))),
        (_, { Cell: CellType.Boolean }) => Tree.Boolean(cell.Text == "sì")!,
        _ => Tree.Text(cell.Text)!,
    };

    private static void Set(SortedDictionary<string, object> record, string path, object value)
    {
        var steps = path.Split('.');
        foreach (var step in steps[..^1])
        {
            if (record.GetValueOrDefault(step) is not SortedDictionary<string, object> nested)
            {
                nested = New();
                if (record.TryGetValue(step, out var words))
                {
                    nested["testo"] = words;
                }

                record[step] = nested;
            }

            record = nested;
        }

        if (value is SortedDictionary<string, object> part)
        {
            if (record.GetValueOrDefault(steps[^1]) is not List<SortedDictionary<string, object>> list)
            {
                record[steps[^1]] = list = [];
            }

            list.Add(part);
        }
        else
        {
            record[steps[^1]] = value;
        }
    }

    private static SortedDictionary<string, object> New() => new(StringComparer.Ordinal);

    private static string Text(SortedDictionary<string, object> record, string key) => ((ScalarNode)record[key]).Text;

    private static SourceFile File(string path, object content) => new(path, Encoding.UTF8.GetBytes(YamlWriter.Write(ToNode(content))));

    private static Node ToNode(object value) => value switch
    {
        SortedDictionary<string, object> map => Tree.Map(map.Select(entry => (entry.Key, (Node?)ToNode(entry.Value)))),
        List<SortedDictionary<string, object>> list => Tree.List(list.Select(ToNode)),
        _ => (Node)value,
    };
}
