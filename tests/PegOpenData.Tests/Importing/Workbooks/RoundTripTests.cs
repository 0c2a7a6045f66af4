using System.Collections.Immutable;
using PegOpenData.Importing;
using PegOpenData.Importing.Workbooks.Writing;
using PegOpenData.Loading;
using PegOpenData.Loading.Folders;
using PegOpenData.Tests.Workbooks;
using PegOpenData.Tests.Workbooks.Reading;
using PegOpenData.Workbooks;

namespace PegOpenData.Tests.Importing.Workbooks;

/// <summary>A plan goes out as a workbook and comes back as it was.</summary>
public sealed class RoundTripTests
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> Data = new(() => SourceFolder.Read(Path.Combine(Repository.Root, "data"), new DiagnosticBag()));

    public static TheoryData<string, string, WorkbookFormat> Plans
    {
        get
        {
            var data = new TheoryData<string, string, WorkbookFormat>();
            foreach (var (town, plan) in Load(Data.Value).SelectMany(town => town.Plans.Select(plan => (town, plan))))
            {
                data.Add(town.Id.ToString(), plan.Id.ToString(), WorkbookFormat.Xlsx);
                data.Add(town.Id.ToString(), plan.Id.ToString(), WorkbookFormat.Ods);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Into_nothing_it_is_the_same_plan(string administration, string plan, WorkbookFormat format)
    {
        var (bytes, name) = Export(Data.Value, administration, plan, format);
        var result = Importer.Import(new SourceFile(name, bytes), new ImportOptions { KeepsResponsibleNames = true }, []);
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
        var again = Export(result.After(), administration, plan, format).Bytes;
        Assert.Empty(Cells(bytes).Except(Cells(again)));
        Assert.Empty(Cells(again).Except(Cells(bytes)));
        Assert.Equal(bytes, again);
    }

    /// <summary>The check after an import looks at the trees of the new files: they must say what the files do.</summary>
    [Theory]
    [MemberData(nameof(Plans))]
    public void What_is_checked_is_what_is_written(string administration, string plan, WorkbookFormat format)
    {
        var (bytes, name) = Export(Data.Value, administration, plan, format);
        var result = Importer.Import(new SourceFile(name, bytes), new ImportOptions { KeepsResponsibleNames = true }, []);
        Assert.Equal(result.Files.Select(file => file.Path), result.Trees.Keys.Order(StringComparer.Ordinal));
        var (fromTrees, fromFiles) = (new DiagnosticBag(), new DiagnosticBag());
        var made = PlanLoader.LoadData(result.After(), fromTrees, known: result.Trees);
        var read = PlanLoader.LoadData(result.After(), fromFiles);
        Assert.Equal(Told(fromFiles), Told(fromTrees));
        Assert.Equal(
            Written.Bytes(ExportedWorkbook.Of(read.Single(), read.Single().Plans.Single()), format),
            Written.Bytes(ExportedWorkbook.Of(made.Single(), made.Single().Plans.Single()), format));
    }

    private static IEnumerable<string> Told(DiagnosticBag found) => found.ToSorted().Select(finding => $"{finding.Code} {finding.Subject}").Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Plans))]
    public void Into_the_plan_it_came_from_it_changes_nothing(string administration, string plan, WorkbookFormat format)
    {
        var (bytes, name) = Export(Data.Value, administration, plan, format);
        var result = Importer.Import(new SourceFile(name, bytes), new ImportOptions { KeepsResponsibleNames = true }, Data.Value);
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Empty(result.Changes.SelectMany(change => change.Fields.Select(field => $"{change.Subject} {field}")));
        Assert.Empty(result.Files);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Each_sheet_alone_changes_nothing_in_the_plan_it_came_from(string administration, string plan, WorkbookFormat format)
    {
        if (format == WorkbookFormat.Ods)
        {
            return;
        }

        var town = Load(Data.Value).Single(each => each.Id.ToString() == administration);
        var whole = ExportedWorkbook.Of(town, town.Plans.Single(each => each.Id.ToString() == plan));
        var data = Data.Value.Where(file => file.Path.StartsWith($"{administration}/", StringComparison.Ordinal)).ToList();
        foreach (var sheet in whole.Sheets.Where(sheet => sheet.Name is not ("ente" or "piano")))
        {
            var alone = whole with { Sheets = [.. whole.Sheets.Where(each => each.Name is "ente" or "piano" || each == sheet)] };
            var document = new SourceFile($"{plan}.xlsx", Written.Bytes(alone, format));
            var result = Importer.Import(document, new ImportOptions { KeepsResponsibleNames = true }, data);
            Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
            Assert.Empty(result.Files.Select(file => $"{sheet.Name}: {file.Path}"));
        }
    }

    [Theory]
    [InlineData(WorkbookFormat.Xlsx)]
    [InlineData(WorkbookFormat.Ods)]
    public void The_template_gives_nothing_until_it_is_filled_in(WorkbookFormat format)
    {
        var bytes = Written.Bytes(EmptyWorkbook.Of(2025, []), format);
        var result = Tables.Import(new SourceFile($"modello.{format.Italian()}", bytes), Tables.EmptyPlan);
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Files);
        Assert.Contains("riga d'esempio non toccata", result.Reckoning!.ToText(), StringComparison.Ordinal);
    }

    private static (byte[] Bytes, string Name) Export(IReadOnlyList<SourceFile> data, string administration, string plan, WorkbookFormat format)
    {
        var town = Load(data).Single(each => each.Id.ToString() == administration);
        return (Written.Bytes(ExportedWorkbook.Of(town, town.Plans.Single(each => each.Id.ToString() == plan)), format), $"{plan}.{format.Italian()}");
    }

    /// <summary>Easier to compare by eye than bytes.</summary>
    private static List<string> Cells(byte[] workbook) =>
    [
        .. from sheet in HandMade.Read(new SourceFile("piano", workbook)).Sheets
           from row in sheet.Rows
           from cell in row.Cells
           select $"{sheet.Name}!{SourceSpan.Letters(cell.Column)}{row.Number} {cell.Value}",
    ];

    private static ImmutableArray<Administration> Load(IReadOnlyList<SourceFile> data)
    {
        var found = new DiagnosticBag();
        var administrations = PlanLoader.LoadData(data, found);
        Assert.DoesNotContain(found.ToSorted(), finding => finding.Severity == Severity.Error && finding.Code != "riferimento-inesistente");
        return administrations;
    }
}
