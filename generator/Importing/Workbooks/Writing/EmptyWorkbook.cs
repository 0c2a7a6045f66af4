using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Loading.Schemas;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Writing;

/// <summary>A workbook to fill in: every column explained, an example row in every sheet.</summary>
public static class EmptyWorkbook
{
    /// <param name="year">Of the plan, where it is known.</param>
    /// <param name="collections">Those to have a sheet; empty for all.</param>
    public static Workbook Of(int? year, IReadOnlyCollection<string> collections) => new()
    {
        Sheets =
        [
            InstructionWorksheet.OfTemplate(),
            .. PlanWorksheets.All.Where(sheet => !sheet.IsAdvanced && IsWanted(sheet, collections))
                .Select(sheet => sheet.Kind == PlanWorksheetKind.Fields ? Fields(sheet, year) : Table(sheet, year)),
        ],
    };

    private static bool IsWanted(PlanWorksheet sheet, IReadOnlyCollection<string> collections) => sheet.Kind switch
    {
        PlanWorksheetKind.Records => collections.Count == 0 || collections.Contains(sheet.Name),
        PlanWorksheetKind.Parts => sheet.Owner is null || collections.Count == 0 || collections.Contains(sheet.Owner),
        _ => true,
    };

    private static Worksheet Table(PlanWorksheet sheet, int? year)
    {
        var columns = sheet.Meanings.Where(column => !column.IsAdvanced).ToList();
        return new Worksheet
        {
            Name = sheet.Name,
            Columns = [.. columns.Select(column => WorksheetColumns.Of(sheet, column.Name)), Mark],
            Rows = [new ExampleRow(sheet, year).Of(columns)],
            ExampleRows = 1,
        };
    }

    private static WorksheetColumn Mark => new()
    {
        Header = PlanWorksheets.ExampleColumn,
        Comment = "Serve a riconoscere la riga di esempio, che l'importazione salta finché resta com'è. Nelle altre righe si lascia vuota.",
        Width = 18,
        Holds = CellKind.Text,
    };

    private static Worksheet Fields(PlanWorksheet sheet, int? year) => new()
    {
        Name = sheet.Name,
        Columns = FieldColumns.Explained,
        Rows = [Folder(sheet, year), .. sheet.Meanings.Where(field => !field.IsAdvanced).Select(field => Field(field, year))],
    };

    private static IReadOnlyList<Cell> Folder(PlanWorksheet sheet, int? year) =>
    [
        Cell.Of(PlanWorksheets.FolderField),
        Cell.Empty,
        Cell.Of(sheet.Name == PlanWorksheets.Plan ? $"peg-{ExampleYear.Of(year)}" : "comune-di-esempio"),
        Cell.Of("La cartella dei dati: lettere minuscole, cifre e trattini. Se manca, il programma la ricava dal nome."),
    ];

    private static IReadOnlyList<Cell> Field(ColumnMeaning field, int? year) =>
    [
        Cell.Of(field.Name),
        field.Name == "anno" ? Cell.Of((decimal?)year) : Cell.Empty,
        Cell.Of(field.Example is { } example ? WorksheetColumns.Words(ExampleYear.Move(TypedCell.Of(example, field.Type), year), field) : field.Allowed.FirstOrDefault()),
        Cell.Of(Sentences(WorksheetColumns.Comment(field with { Example = null }))),
    ];

    /// <summary>The lines of a comment one after the other: the first is a title.</summary>
    private static string Sentences(string comment) => comment.Split('\n') is [var title, .. var rest] ? $"{title}. {string.Join(' ', rest)}" : comment;
}
