using PegOpenData.Tests.Workbooks;

namespace PegOpenData.Tests.Cli;

/// <summary><c>peg template</c> and <c>peg export</c> as a clerk meets them.</summary>
public sealed class WorkbookCommandsTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("peg-").FullName;

    public WorkbookCommandsTests()
    {
        Write("data/prova/ente.yaml", "denominazione: Comune di Prova\ntipo: comune\n");
        Write("data/prova/peg/piano.yaml", "denominazione: PEG 2025\nanno: 2025\ntipo: peg\n");
        Write("data/prova/peg/obiettivi.csv", "id,titolo\no-1,=Uno\n");
        Write("data/altro/ente.yaml", "denominazione: [\n");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("vuota.xlsx", "PK")]
    [InlineData("sotto/vuota.ods", "PK")]
    public async Task A_template_is_written_in_the_format_of_its_name(string name, string begins)
    {
        var run = await Run.Of("template", At(name), "--anno", "2026");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("fogli ente, piano, atti", run.Output, StringComparison.Ordinal);
        Assert.Equal(begins, System.Text.Encoding.ASCII.GetString(File.ReadAllBytes(At(name)), 0, 2));
        Assert.Single(Directory.EnumerateFiles(Path.GetDirectoryName(At(name))!));
    }

    [Fact]
    public async Task A_workbook_that_is_there_is_never_replaced_unasked()
    {
        Write("piano.xlsx", "il lavoro di qualcuno");
        var run = await Run.Of("template", At("piano.xlsx"));
        Assert.Equal((1, "il lavoro di qualcuno"), (run.ExitCode, File.ReadAllText(At("piano.xlsx"))));
        Assert.Contains("file-gia-presente", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Run.Of("template", At("piano.xlsx"), "--sovrascrivi")).ExitCode);
        Assert.Empty(Written.Faults(File.ReadAllBytes(At("piano.xlsx"))));
    }

    [Theory]
    [InlineData("piano.xls", "deve finire in .xlsx oppure .ods")]
    [InlineData("piano.xlsx --anno 26", "«26» non è un anno")]
    [InlineData("piano.xlsx --anno 2100", "da 1900 a 2099")]
    [InlineData("piano.xlsx --raccolte obietivi", "Forse intendevi «obiettivi»?")]
    [InlineData("piano.xlsx --raccolte Obiettivi;fasi", "I nomi si separano con una virgola: obiettivi,fasi.")]
    [InlineData("piano.xlsx --raccolte ", "Dopo --raccolte servono i nomi degli elenchi")]
    public async Task A_template_asked_wrongly_is_misuse(string arguments, string message)
    {
        var run = await Run.Of(["template", .. arguments.Replace("piano", At("piano"), StringComparison.Ordinal).Split(' ')]);
        Assert.Equal((2, false), (run.ExitCode, File.Exists(At("piano.xlsx"))));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_a_folder_is_the_fault_of_the_name()
    {
        Directory.CreateDirectory(At("piano.xlsx"));
        var run = await Run.Of("template", At("piano.xlsx"), "--sovrascrivi");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"«{At("piano.xlsx")}» è il nome di una cartella", run.Output, StringComparison.Ordinal);
        Assert.Contains($"in {At("piano.xlsx")}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_a_file_cannot_be_written_is_said_in_Italian()
    {
        Write("nota", "un file");
        var run = await Run.Of("template", At("nota/piano.xlsx"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"cartella-non-scrivibile: Non riesco a scrivere «{At("nota/piano.xlsx")}»: «{At("nota")}» è un file, non una cartella.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("exists", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_of_a_plan_is_no_folder()
    {
        var run = await Run.Of("export", At("data/prova/peg/piano.yaml"), "--output", At("piano.xlsx"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"va indicata la cartella del piano", run.Output, StringComparison.Ordinal);
        Assert.Contains($"per esempio {At("data/prova/peg")}.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_may_hold_only_some_collections()
    {
        Assert.Equal(0, (await Run.Of("template", At("due.xlsx"), "--raccolte", "centri,obiettivi")).ExitCode);
        var names = Written.SheetNames(File.ReadAllBytes(At("due.xlsx")));
        Assert.Contains("obiettivi", names);
        Assert.DoesNotContain("indicatori", names);
    }

    [Fact]
    public async Task A_plan_is_exported_whatever_other_administrations_hold()
    {
        var run = await Export();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("obiettivi 1", run.Output, StringComparison.Ordinal);
        var bytes = File.ReadAllBytes(At("piano.xlsx"));
        Assert.Empty(Written.Faults(bytes));
        Assert.Equal("text:=Uno", Written.Cells(bytes, "obiettivi")["B2"]);
        await Run.Of("export", At("data/prova/peg/"), "--output", At("piano.xlsx"), "--sovrascrivi");
        Assert.Equal(bytes, File.ReadAllBytes(At("piano.xlsx")));
    }

    [Fact]
    public async Task A_plan_may_be_called_by_a_dot()
    {
        var run = await Run.Of("export", At("data/prova/peg/."), "--output", At("piano.xlsx"));
        Assert.Equal((0, true), (run.ExitCode, File.Exists(At("piano.xlsx"))));
    }

    [Theory]
    [InlineData("1023", 2)]
    [InlineData("2100", 2)]
    [InlineData("2024", 0)]
    public async Task The_year_of_a_template_has_a_range(string year, int code) =>
        Assert.Equal(code, (await Run.Of("template", At("vuota.xlsx"), "--anno", year)).ExitCode);

    [Fact]
    public async Task An_error_in_the_data_leaves_nothing_written()
    {
        Write("data/prova/peg/obiettivi.csv", "id,titolo\nO 1,Uno\n");
        var run = await Export();
        Assert.Equal((1, false), (run.ExitCode, File.Exists(At("piano.xlsx"))));
        Assert.Contains("prova/peg/obiettivi.csv:2:1", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/prova/pegg", "cartella-inesistente")]
    [InlineData("data/prova", "piano-assente")]
    public async Task A_folder_that_is_no_plan_is_named(string folder, string code)
    {
        File.Delete(At("data/altro/ente.yaml"));
        var run = await Run.Of("export", At(folder), "--output", At("piano.xlsx"));
        Assert.Equal((1, false), (run.ExitCode, File.Exists(At("piano.xlsx"))));
        Assert.Contains($" {code}:", run.Output, StringComparison.Ordinal);
    }

    private Task<Run> Export() => Run.Of("export", At("data/prova/peg"), "--output", At("piano.xlsx"));

    private string At(string path) => Path.Combine(root, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }
}
