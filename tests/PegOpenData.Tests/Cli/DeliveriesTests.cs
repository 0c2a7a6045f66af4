using PegOpenData.Cli.Revisions;
using PegOpenData.Tests.Cli.Revisions;
using PegOpenData.Tests.Workbooks.Reading;

namespace PegOpenData.Tests.Cli;

/// <summary>A clerk uploads a workbook to a branch; the workflow, on a clone of its own, makes data of it and pushes them to that branch.</summary>
public sealed class DeliveriesTests : IDisposable
{
    private const string Workbook = "data/prova/consegne/piano 2025.xlsx";

    private readonly TemporaryRepository place = new();

    public DeliveriesTests()
    {
        place.Write("data/prova/ente.yaml", "denominazione: Comune di Prova\ntipo: comune\n");
        place.Write("data/prova/peg-2025/piano.yaml", "denominazione: PEG 2025\nanno: 2025\ntipo: peg\n");
        place.Write("data/prova/peg-2025/obiettivi.csv", "id,titolo\nuno,Uno\n");
    }

    public void Dispose() => place.Dispose();

    [GitFact]
    public async Task An_uploaded_workbook_becomes_data_on_its_branch()
    {
        Upload(Sheets(["uno", "Uno", 40], ["due", "Due", 60]));
        var run = await Runs();
        place.Git("-C", "flusso", "push", "-q", "origin", "HEAD:refs/heads/consegna");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("id,titolo,peso\nuno,Uno,40\ndue,Due,60\n", OnBranch("data/prova/peg-2025/obiettivi.csv"));
        Assert.NotNull(OnBranch(Workbook));
        Assert.Equal("Importa la consegna di prova|Ufficio", Bare.Text("log", "-1", "--format=%s|%an", "consegna")!.Trim());
        Assert.Contains("**Importato.**", Summary, StringComparison.Ordinal);
        Assert.Contains("| obiettivi/uno | peso | (niente) | 40 |", Summary, StringComparison.Ordinal);
        Assert.Contains("| obiettivi/due | nuovo | | |", Summary, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task A_workbook_that_is_in_the_data_already_changes_nothing()
    {
        Upload(Sheets(["uno", "Uno", 40]));
        await Runs();
        var before = Head;
        Assert.Equal(0, (await Runs()).ExitCode);
        Assert.Contains("**Già nei dati.**", Summary, StringComparison.Ordinal);
        Assert.Equal(0, (await Runs("--base", "HEAD~1", "--base", "0000000000000000000000000000000000000000")).ExitCode);
        Assert.Contains("Nessun file nuovo", Summary, StringComparison.Ordinal);
        Assert.Equal(before, Head);
    }

    [GitFact]
    public async Task An_error_is_told_by_its_cell_and_leaves_the_branch_as_it_was()
    {
        Upload(Sheets(["uno", "Uno", 40], ["due", "Due", "molto"]));
        var before = Head;
        var run = await Runs();
        Assert.Equal((1, before), (run.ExitCode, Head));
        Assert.Contains("**Non importato.**", Summary, StringComparison.Ordinal);
        Assert.Contains("| obiettivi!C3 | ", Summary, StringComparison.Ordinal);
        Assert.Equal("id,titolo\nuno,Uno\n", await File.ReadAllTextAsync(Path.Combine(Data, "prova/peg-2025/obiettivi.csv")));
    }

    [GitFact]
    public async Task What_two_branches_brought_is_imported_where_it_came_first()
    {
        Upload(Sheets(["uno", "Uno", 40]));
        place.Git("-C", "flusso", "branch", "altro", "HEAD");
        Assert.Contains("Consegne: 0", (await Runs("--base", "origin/main", "--base", "altro")).Output, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task Data_that_git_does_not_take_are_said_to_be_written_and_not_committed()
    {
        Upload(Sheets(["uno", "Uno", 40]));
        place.Git("-C", "flusso", "config", "core.hooksPath", "ganci");
        place.Write("flusso/ganci/pre-commit", "#!/bin/sh\nexit 1\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(place.Root, "flusso/ganci/pre-commit"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var run = await Runs();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("errore commit-non-riuscito", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_that_nobody_says_is_asked_in_the_words_of_the_workbook()
    {
        var (run, summary) = await Delivered("prova/consegne/a.xlsx", HandMade.XlsxOf("obiettivi", ["id", "titolo"], ["uno", "Uno"]).Content.ToArray());
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("| tutto il file | La cartella di lavoro non dice di quale anno è il piano. | Scriverlo nel foglio «piano», alla riga «anno»;", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_of_another_administration_is_sent_to_its_folder()
    {
        var (_, summary) = await Delivered("prova/consegne/a.xlsx", HandMade.Xlsx(
            ("ente", HandMade.Data(["campo", "valore"], ["cartella", "altro"])),
            ("piano", HandMade.Data(["campo", "valore"], ["cartella", "peg-2025"]))).Content.ToArray());
        Assert.Contains("| ente!B2 | La cartella di lavoro è di «altro», ma è stata data per «prova»", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_s_data_are_not_quoted_and_what_to_do_is_said()
    {
        var (run, summary) = await Delivered("prova/consegne/a.xlsx", Sheets(["uno", "Uno per RSSMRA80A01H501U", 40]).Content.ToArray());
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("**Nel file c'è un dato di una persona", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("RSSMRA", summary + run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prova/consegne/atto.pdf", "consegna-di-altro-tipo", "«atto.pdf» non è una cartella di lavoro.")]
    [InlineData("prova/piano.xlsx", "consegna-fuori-posto", "non è nella cartella delle consegne di un ente.")]
    [InlineData("Comune di Prova/consegne/piano.xlsx", "consegna-fuori-posto", "non è nella cartella delle consegne di un ente.")]
    public async Task A_file_that_cannot_be_a_delivery_is_refused_with_what_to_do(string path, string code, string message)
    {
        var (run, summary) = await Delivered(path, path.EndsWith(".pdf", StringComparison.Ordinal) ? "%PDF-1.7"u8.ToArray() : Sheets(["uno", "Uno", 40]).Content.ToArray());
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"errore {code}:", run.Output, StringComparison.Ordinal);
        Assert.Contains(message, summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_files_nor_a_revision_is_misuse()
    {
        var run = await Run.Of("deliveries", "--data", place.Data);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Servono i file da importare oppure --base", run.Error, StringComparison.Ordinal);
    }

    private Git Bare => new(Path.Combine(place.Root, "nudo.git"));

    private string Data => Path.Combine(place.Root, "flusso", "data");

    private string Head => new Git(Data).Text("rev-parse", "HEAD")!;

    private string Summary => File.ReadAllText(Path.Combine(place.Root, "consegne.md"));

    private string? OnBranch(string path) => Bare.Text("show", $"consegna:{path}");

    private static SourceFile Sheets(params object?[][] objectives) => HandMade.Xlsx(
        ("piano", HandMade.Data(["campo", "valore"], ["cartella", "peg-2025"])),
        ("obiettivi", HandMade.Data([["id", "titolo", "peso"], .. objectives])));

    /// <summary>As the page of a repository does: a commit on a new branch; then what the workflow starts from.</summary>
    private void Upload(SourceFile workbook)
    {
        place.Git("add", "-A");
        place.Git("-c", "user.name=Prova", "-c", "user.email=prova@example.org", "commit", "-q", "-m", "Dati");
        place.Git("clone", "-q", "--bare", ".", "nudo.git");
        Clone("copia", "main");
        place.Git("-C", "copia", "checkout", "-q", "-b", "consegna");
        Write(Path.Combine("copia", Workbook), workbook.Content.ToArray());
        place.Git("-C", "copia", "add", "-A");
        place.Git("-C", "copia", "commit", "-q", "-m", "Carica il piano");
        place.Git("-C", "copia", "push", "-q", "origin", "consegna");
        Clone("flusso", "consegna");
    }

    private void Clone(string name, string branch)
    {
        place.Git("clone", "-q", "-b", branch, "nudo.git", name);
        place.Git("-C", name, "config", "user.name", "Ufficio");
        place.Git("-C", name, "config", "user.email", "ufficio@example.org");
        place.Git("-C", name, "config", "commit.gpgsign", "false");
    }

    private Task<Run> Runs(params string[] bases) =>
        Run.Of(["deliveries", .. bases.Length == 0 ? ["--base", "origin/main"] : bases, "--data", Data, "--commit", "--summary", Path.Combine(place.Root, "consegne.md")]);

    private async Task<(Run Run, string Summary)> Delivered(string path, byte[] bytes)
    {
        Write(Path.Combine("data", path), bytes);
        var run = await Run.Of("deliveries", Path.Combine(place.Data, path), "--data", place.Data, "--summary", Path.Combine(place.Root, "consegne.md"));
        return (run, Summary);
    }

    private void Write(string path, byte[] bytes)
    {
        var file = new FileInfo(Path.Combine(place.Root, path));
        file.Directory!.Create();
        File.WriteAllBytes(file.FullName, bytes);
    }
}
