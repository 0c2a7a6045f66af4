using System.Collections.Immutable;
using PegOpenData.Importing;
using PegOpenData.Importing.Workbooks.Writing;
using PegOpenData.Loading;
using PegOpenData.Tests.Workbooks;
using PegOpenData.Workbooks;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>An exported workbook in the hands of whoever edits it.</summary>
internal sealed record Exported(Workbook Workbook)
{
    /// <summary>The first plan of the first administration.</summary>
    public static Exported From(IReadOnlyList<SourceFile> data)
    {
        var administration = PlanLoader.LoadData(data, new DiagnosticBag())[0];
        return new Exported(ExportedWorkbook.Of(administration, administration.Plans[0]));
    }

    /// <param name="row">As the spreadsheet counts it: the first below the header is 2.</param>
    public Exported Set(string sheet, int row, string column, Cell value) => Rows(sheet, (each, rows) =>
    {
        var at = each.Columns.ToList().FindIndex(header => header.Header == column);
        return [.. rows.Select((cells, place) => place != row - 2 ? cells : [.. cells.Take(at), value, .. cells.Skip(at + 1)])];
    });

    public Exported Delete(string sheet, int row) => Rows(sheet, (_, rows) => rows.RemoveAt(row - 2));

    public Exported Add(string sheet, params IReadOnlyList<(string Column, string Text)> cells) => Rows(sheet, (each, rows) =>
        rows.Add([.. each.Columns.Select(header => Cell.Of(cells.FirstOrDefault(cell => cell.Column == header.Header).Text))]));

    /// <summary>Every cell in another form that says the same.</summary>
    public Exported Retyped(Func<Cell, Cell> form) => new(Workbook with
    {
        Sheets = [.. Workbook.Sheets.Select(sheet => sheet with { Rows = [.. sheet.Rows.Select(cells => cells.Select(form).ToList())] })],
    });

    public Exported WithoutColumn(string sheet, string column) => On(sheet, each =>
    {
        var at = each.Columns.ToList().FindIndex(header => header.Header == column);
        return each with { Columns = each.Columns.RemoveAt(at), Rows = [.. each.Rows.Select(cells => cells.Where((_, place) => place != at).ToList())] };
    });

    public Exported WithoutSheet(string sheet) => new(Workbook with { Sheets = [.. Workbook.Sheets.Where(each => each.Name != sheet)] });

    public ImportResult ImportInto(IReadOnlyList<SourceFile> data, WorkbookFormat format = WorkbookFormat.Xlsx, bool factsOnly = false) => Importer.Import(
        new SourceFile($"piano.{format.Italian()}", Written.Bytes(Workbook, format)), new ImportOptions { KeepsResponsibleNames = !factsOnly, FactsOnly = factsOnly }, data);

    private Exported Rows(string sheet, Func<Worksheet, ImmutableArray<IReadOnlyList<Cell>>, ImmutableArray<IReadOnlyList<Cell>>> edit) =>
        On(sheet, each => each with { Rows = edit(each, [.. each.Rows]) });

    private Exported On(string sheet, Func<Worksheet, Worksheet> edit) =>
        new(Workbook with { Sheets = [.. Workbook.Sheets.Select(each => each.Name == sheet ? edit(each) : each)] });
}
