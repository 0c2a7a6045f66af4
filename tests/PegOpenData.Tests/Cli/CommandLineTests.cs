namespace PegOpenData.Tests.Cli;

/// <summary>What a clerk meets at the command line, on real folders.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("peg-").FullName;

    public CommandLineTests()
    {
        Write("content/site.yaml", "titolo: Prova\nportale: true\n");
        Write("data/prova/ente.yaml", "denominazione: Comune di Prova\ntipo: comune\n");
        Write("data/prova/peg/piano.yaml", "denominazione: PEG 2025\nanno: 2025\ntipo: peg\n");
    }

    private string Output => Path.Combine(root, "output");

    private string[] Folders => ["--data", Path.Combine(root, "data"), "--content", Path.Combine(root, "content")];

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task A_build_says_what_it_read_and_wrote_and_the_second_one_writes_nothing()
    {
        var first = await Build();
        Assert.Equal((0, true), (first.ExitCode, File.Exists(Path.Combine(Output, "prova", "piani", "peg", "index.html"))));
        Assert.Contains("Enti 1, piani 1", first.Output, StringComparison.Ordinal);
        var second = await Build();
        Assert.Equal(0, second.ExitCode);
        Assert.Contains(" 0 scritti, 0 tolti", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_names_the_place_and_the_mend_and_leaves_what_was_published()
    {
        await Build();
        var before = Published();
        Write("data/prova/peg/piano.yaml", "denominazione: PEG 2025\nanno: 2025\ntipo: pegg\n");
        var run = await Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("data/prova/peg/piano.yaml:3:7", run.Output, StringComparison.Ordinal);
        Assert.Contains("     3 | tipo: pegg", run.Output, StringComparison.Ordinal);
        Assert.Contains("       |       ^^^^", run.Output, StringComparison.Ordinal);
        Assert.Contains("rimedio:", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 errore e 0 avvisi in 1 file.", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, Published());
        Assert.Equal(["content", "data", "output"], Directory.EnumerateFileSystemEntries(root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_warning_publishes_unless_it_is_strict()
    {
        Write("data/prova/peg/indicatore.csv", "id\n");
        Assert.Equal(0, (await Build()).ExitCode);
        Assert.Equal(0, (await Validate()).ExitCode);
        Assert.Equal(1, (await Validate("--strict")).ExitCode);
        Directory.Delete(Output, recursive: true);
        Assert.Equal(1, (await Build("--strict")).ExitCode);
        Assert.False(Directory.Exists(Output));
    }

    [Theory]
    [InlineData("build", "bild")]
    [InlineData("--data", "build", "--dat", "x")]
    public async Task A_misspelt_word_is_misuse_and_names_the_nearest(string nearest, params string[] arguments)
    {
        var run = await Run.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"Forse intendevi «{nearest}»?", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("validate", "-h")]
    [InlineData("import", "--help")]
    public async Task Help_is_in_Italian(params string[] arguments)
    {
        var run = await Run.Of(arguments);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Uso:", run.Output, StringComparison.Ordinal);
        Assert.Matches("(?s)Esempi:\n  peg .*\n  peg ", run.Output);
        Assert.DoesNotMatch("(?i)usage|description|required|default:|options", run.Output);
    }

    [Fact]
    public async Task Folders_that_are_not_there_are_findings_not_bugs()
    {
        var run = await Run.Of("validate", "--data", Path.Combine(root, "nulla"), "--content", Path.Combine(root, "content"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cartella-inesistente", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_folder_of_data_does_not_empty_the_site()
    {
        await Build();
        Directory.Delete(Path.Combine(root, "data", "prova"), recursive: true);
        var run = await Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("dati-assenti", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Output, "prova", "index.html")));
    }

    [Fact]
    public async Task A_theme_that_is_not_there_names_the_ones_that_are()
    {
        var run = await Build("--theme", "Italya");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("tema-sconosciuto", run.Output, StringComparison.Ordinal);
        Assert.Contains("Forse intendevi «Italia»?", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_a_finding()
    {
        File.WriteAllText(Output, "un file dove serve una cartella");
        var run = await Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cartella-non-scrivibile", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Output));
    }

    [Theory]
    [InlineData("build", "--output")]
    [InlineData("build", "--data")]
    [InlineData("build", "--content")]
    [InlineData("validate", "--data")]
    [InlineData("import", "--output", "x.txt")]
    public async Task A_folder_given_as_nothing_is_misuse(string command, string option, params string[] more)
    {
        foreach (var nothing in new[] { "", " " })
        {
            var run = await Run.Of([command, .. more, option, nothing]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains($"Dopo {option} serve il nome di una cartella", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_document_given_as_nothing_is_misuse() => Assert.Equal(2, (await Run.Of("import", "")).ExitCode);

    [Theory]
    [InlineData("uscita-sovrapposta", "data")]
    [InlineData("uscita-sovrapposta", "data/prova/sito")]
    [InlineData("uscita-sovrapposta", "content/sito")]
    [InlineData("uscita-sovrapposta", ".")]
    [InlineData("uscita-nella-radice", "/")]
    public async Task A_folder_that_publishing_could_spoil_is_refused(string code, string folder)
    {
        var before = Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var run = await Run.Of(["build", .. Folders, "--output", Path.Combine(root, folder)]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Output, StringComparison.Ordinal);
        Assert.Contains("in --output\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_theme_that_is_not_there_is_named_where_it_was_given()
    {
        var given = await Build("--theme", "italia");
        Assert.Equal(1, given.ExitCode);
        Assert.Contains("in --theme\n", given.Output, StringComparison.Ordinal);
        Assert.Contains("Forse intendevi «Italia»?", given.Output, StringComparison.Ordinal);
        Write("content/site.yaml", "titolo: Prova\nportale: true\ntema: italia\n");
        Assert.Contains("site.yaml:3:7", (await Build()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_letter_never_reaches_the_lines_that_are_quoted()
    {
        Write("data/prova/peg-2025/obiettivi.csv", "");
        File.WriteAllBytes(Path.Combine(root, "data/prova/peg-2025/obiettivi.csv"), System.Text.Encoding.Latin1.GetBytes("id;titolo\nnido;Apr\u001b[31mire \u00e8\u009b\n"));
        var run = await Validate();
        Assert.Contains("     2 | nido;Apr·[31mire ·", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, letter => letter is '\u001b' or '\u009b' or '\ufffd');
    }

    private Task<Run> Build(params string[] more) => Run.Of(["build", .. Folders, "--output", Output, .. more]);

    private Task<Run> Validate(params string[] more) => Run.Of(["validate", .. Folders, .. more]);

    private List<(string, string)> Published() =>
        [.. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, File.ReadAllText(file)))];

    private void Write(string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
