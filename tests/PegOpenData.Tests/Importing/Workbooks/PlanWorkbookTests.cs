using System.Globalization;
using System.Text;
using PegOpenData.Importing.Workbooks.Writing;
using PegOpenData.Loading;
using PegOpenData.Loading.Folders;
using PegOpenData.Tests.Workbooks;
using PegOpenData.Workbooks;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>A plan of the data as a workbook.</summary>
public sealed class PlanWorkbookTests
{
    private static readonly Lazy<IReadOnlyList<Administration>> Data = new(() => PlanLoader.LoadData(SourceFolder.Read(Path.Combine(Repository.Root, "data"), new DiagnosticBag()), new DiagnosticBag()));

    public static TheoryData<string> Plans => [.. Data.Value.SelectMany(administration => administration.Plans.Select(plan => $"{administration.Id}/{plan.Id}"))];

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_validator_of_the_library_finds_nothing(string plan) => Assert.Empty(Written.Faults(Written.Bytes(Of(plan))));

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_same_plan_gives_the_same_bytes(string plan)
    {
        Assert.Equal(Written.Bytes(Of(plan)), Written.Bytes(Of(plan)));
        Assert.Equal(Written.Bytes(Of(plan), WorkbookFormat.Ods), Written.Bytes(Of(plan), WorkbookFormat.Ods));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Nothing_of_a_plan_is_without_a_place(string plan) => AssertNothingLost(Of(plan));

    [Fact]
    public void A_plan_that_holds_everything_is_written_again_as_it_was()
    {
        var found = new DiagnosticBag();
        var administration = Assert.Single(PlanLoader.LoadData(Everything.Files, found));
        Assert.False(found.HasErrors, string.Join('\n', found.ToSorted().Select(fault => $"{fault.Span}: {fault.Message}")));
        var workbook = ExportedWorkbook.Of(administration, administration.Plans[0]);
        Assert.Empty(Written.Faults(Written.Bytes(workbook)));
        AssertNothingLost(workbook);
        var cells = Words(workbook);
        Assert.All(Everything.Marks, mark => Assert.Contains(cells, words => words.Contains(mark, StringComparison.Ordinal)));
    }

    [Fact]
    public void Values_have_their_type_under_the_columns_of_the_table()
    {
        var workbook = Of("comune-di-esempio/peg-2025");
        var phases = Sheet(workbook, "fasi");
        Assert.Contains("obiettivo", phases.Columns.Select(column => column.Header));
        Assert.All(Column(phases, "inizio_previsto"), cell => Assert.True(cell.Kind is CellKind.Date or CellKind.Empty));
        Assert.All(Column(Sheet(workbook, "risorse"), "assestato"), cell => Assert.True(cell.Kind is CellKind.Number or CellKind.Empty));
        Assert.Equal("entrata,spesa", string.Join(',', Sheet(workbook, "risorse").Columns.Single(column => column.Header == "direzione").AllowedValues));
    }

    [Fact]
    public void A_reading_that_the_words_give_has_no_column() =>
        Assert.DoesNotContain("atteso.valore", Sheet(Of("comune-di-esempio/peg-2024"), "indicatori").Columns.Select(column => column.Header));

    private static void AssertNothingLost(Workbook workbook)
    {
        var found = new DiagnosticBag();
        var again = ReadBack.Of(workbook, found);
        Assert.False(found.HasErrors, string.Join('\n', found.ToSorted().Select(fault => $"{fault.Span}: {fault.Message}")));
        Assert.Equal(Words(workbook), Words(ExportedWorkbook.Of(again!, again!.Plans[0])));
        Assert.Equal(Written.Bytes(workbook), Written.Bytes(ExportedWorkbook.Of(again, again.Plans[0])));
    }

    private static Workbook Of(string plan)
    {
        var names = plan.Split('/');
        var administration = Data.Value.Single(administration => administration.Id.ToString() == names[0]);
        return ExportedWorkbook.Of(administration, administration.Plans.Single(plan => plan.Id.ToString() == names[1]));
    }

    private static Worksheet Sheet(Workbook workbook, string name) => workbook.Sheets.Single(sheet => sheet.Name == name);

    private static IEnumerable<Cell> Column(Worksheet sheet, string header)
    {
        var at = sheet.Columns.ToList().FindIndex(column => column.Header == header);
        return sheet.Rows.Select(row => row[at]);
    }

    private static IReadOnlyList<string> Words(Workbook workbook) =>
        [.. workbook.Sheets.SelectMany(sheet => sheet.Rows.Select(row => Line(sheet, row)))];

    private static string Line(Worksheet sheet, IReadOnlyList<Cell> row)
    {
        var words = new StringBuilder(sheet.Name);
        for (var at = 0; at < row.Count; at++)
        {
            words.Append(row[at].Kind == CellKind.Empty ? "" : $" {sheet.Columns[at].Header}={Shown(row[at])}");
        }

        return words.ToString();
    }

    private static string Shown(Cell cell) => cell.Kind switch
    {
        CellKind.Number => cell.Number.ToString(CultureInfo.InvariantCulture),
        CellKind.Date => cell.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => cell.Text,
    };
}
