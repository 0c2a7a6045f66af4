using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Writing.Trees;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Writing;

/// <summary>A plan with its administration as the workbook that an import reads back: nothing is lost, and the same plan gives the same workbook.</summary>
public static class ExportedWorkbook
{
    public static Workbook Of(Administration administration, Plan plan)
    {
        var sheets = new Dictionary<string, WorksheetRows>(StringComparer.Ordinal);
        WorksheetRows RowsOf(string sheet) => sheets.TryGetValue(sheet, out var known) ? known : sheets[sheet] = new WorksheetRows(PlanWorksheets.Named(sheet)!);

        var fields = new[] { (PlanWorksheets.Administration, administration.Id, AdministrationTree.Of(administration)), (PlanWorksheets.Plan, plan.Id, PlanTree.Of(plan)) };
        foreach (var (sheet, folder, record) in fields)
        {
            Add(RowsOf(sheet).AddFields(record, folder), owner: null, RowsOf);
        }

        var rows = new PlanRows(plan);
        foreach (var collection in Collections.All)
        {
            foreach (var record in rows.Of(collection))
            {
                Add(RowsOf(collection).Add(record), (record["id"] as ScalarNode)?.Text, RowsOf);
            }
        }

        return new Workbook
        {
            Sheets =
            [
                .. PlanWorksheets.All.Where(sheet => sheet.Kind != PlanWorksheetKind.Parts || sheets.ContainsKey(sheet.Name)).Select(sheet => RowsOf(sheet.Name).ToWorksheet()),
                InstructionWorksheet.OfExport(),
            ],
        };
    }

    private static void Add(IEnumerable<(string Field, string Key, SequenceNode Items)> parts, string? owner, Func<string, WorksheetRows> rowsOf)
    {
        foreach (var (field, key, items) in parts)
        {
            foreach (var item in items.Items.OfType<MappingNode>())
            {
                rowsOf(key).AddPart(item, owner, field);
            }
        }
    }
}
