using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Writing.Trees;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Writing;

/// <summary>A plan with its administration as the workbook that an import reads back: nothing is lost, and the same plan gives the same workbook.</summary>
public static class PlanWorkbook
{
    public static Workbook Of(Administration administration, Plan plan)
    {
        var sheets = new Dictionary<string, SheetRows>(StringComparer.Ordinal);
        SheetRows RowsOf(string sheet) => sheets.TryGetValue(sheet, out var known) ? known : sheets[sheet] = new SheetRows(PlanSheets.Named(sheet)!);

        var fields = new[] { (PlanSheets.Administration, administration.Id, AdministrationTree.Of(administration)), (PlanSheets.Plan, plan.Id, PlanTree.Of(plan)) };
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
                .. PlanSheets.All.Where(sheet => sheet.Kind != PlanSheetKind.Parts || sheets.ContainsKey(sheet.Name)).Select(sheet => RowsOf(sheet.Name).ToWorksheet()),
                InstructionSheet.OfExport(),
            ],
        };
    }

    private static void Add(IEnumerable<(string Field, string Key, SequenceNode Items)> parts, string? owner, Func<string, SheetRows> rowsOf)
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
