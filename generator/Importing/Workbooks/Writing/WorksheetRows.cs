using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Loading.Syntax;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Writing;

/// <summary>Gathers the rows of a sheet; its columns are those that some row fills, and the required ones.</summary>
internal sealed class WorksheetRows(PlanWorksheet sheet)
{
    private readonly List<IReadOnlyDictionary<string, Cell>> rows = [];

    /// <returns>The lists in the record, which are rows of other sheets.</returns>
    public IEnumerable<(string Field, string Key, SequenceNode Items)> Add(MappingNode record)
    {
        var flat = new FlatRecord(record, sheet.Columns);
        rows.Add(flat.Cells);
        return flat.Parts;
    }

    /// <summary>A field a row, the folder of the data before them.</summary>
    public IEnumerable<(string Field, string Key, SequenceNode Items)> AddFields(MappingNode record, Slug folder)
    {
        var flat = new FlatRecord(record, sheet.Columns);
        rows.Add(Field(PlanWorksheets.FolderField, Cell.Of(folder.ToString())));
        var required = sheet.Meanings.Where(field => field.IsRequired).Select(field => field.Name);
        rows.AddRange(WorksheetColumns.InOrder(sheet, flat.Cells.Keys.Concat(required)).Select(name => Field(name, flat.Cells.GetValueOrDefault(name))));
        return flat.Parts;
    }

    /// <param name="owner">The identifier of the record that holds it; null where the plan does.</param>
    /// <param name="field">The path of the field of that record that it stands in.</param>
    public void AddPart(MappingNode item, string? owner, string field)
    {
        var cells = new Dictionary<string, Cell>(new FlatRecord(item, sheet.Columns).Cells, StringComparer.Ordinal);
        if (sheet.OwnerColumn is { } column)
        {
            cells[column] = Cell.Of(owner);
        }

        if (sheet.NamesField)
        {
            cells[PlanWorksheets.PartColumn] = Cell.Of(field);
        }

        rows.Add(cells);
    }

    public Worksheet ToWorksheet()
    {
        var names = sheet.Kind == PlanWorksheetKind.Fields
            ? [PlanWorksheets.FieldColumn, PlanWorksheets.ValueColumn]
            : WorksheetColumns.InOrder(sheet, rows.SelectMany(row => row.Keys).Concat(sheet.Meanings.Where(column => column.IsRequired).Select(column => column.Name)));
        return new Worksheet
        {
            Name = sheet.Name,
            Columns = sheet.Kind == PlanWorksheetKind.Fields ? FieldColumns.Plain : [.. names.Select(name => WorksheetColumns.Of(sheet, name))],
            Rows = [.. rows.Select(row => names.Select(name => row.GetValueOrDefault(name)).ToList())],
        };
    }

    private static Dictionary<string, Cell> Field(string name, Cell value) => new(StringComparer.Ordinal)
    {
        [PlanWorksheets.FieldColumn] = Cell.Of(name),
        [PlanWorksheets.ValueColumn] = value,
    };
}
