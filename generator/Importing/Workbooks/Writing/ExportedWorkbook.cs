using PegOpenData.Importing.Workbooks.Returning;
using PegOpenData.Importing.Workbooks.Shape;
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

        var origin = new OriginWorksheet();
        foreach (var (sheet, record) in PlanRows.Of(administration, plan))
        {
            origin.Add(sheet, record);
            var parts = sheet switch
            {
                PlanWorksheets.Administration => RowsOf(sheet).AddFields(record, administration.Id),
                PlanWorksheets.Plan => RowsOf(sheet).AddFields(record, plan.Id),
                _ => RowsOf(sheet).Add(record),
            };
            Add(parts, (record["id"] as ScalarNode)?.Text, RowsOf);
        }

        return new Workbook
        {
            Sheets =
            [
                .. PlanWorksheets.All.Where(sheet => sheet.Kind != PlanWorksheetKind.Parts || sheets.ContainsKey(sheet.Name)).Select(sheet => RowsOf(sheet.Name).ToWorksheet()),
                InstructionWorksheet.OfExport(),
                origin.ToWorksheet(administration.Id, plan.Id),
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
