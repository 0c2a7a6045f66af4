namespace PegOpenData.Tests.Cli.Revisions;

/// <summary><c>peg validate --base</c>: a plan that changed since a revision is dated no earlier than the change.</summary>
public sealed class UpdateDatesTests : IDisposable
{
    private const string Code = "aggiornamento-non-datato";

    private readonly TemporaryRepository repository = new();

    public UpdateDatesTests() => repository.Commit(
        "2025-01-10",
        ("content/site.yaml", "titolo: Prova\nportale: true\n"),
        ("data/prova/ente.yaml", "denominazione: Comune di Prova\ntipo: comune\n"),
        ("data/prova/peg/piano.yaml", Plan("2025-01-10")),
        ("data/prova/pdo/piano.yaml", Plan("2024-01-10")),
        ("data/prova/peg/obiettivi.csv", "id,titolo\na,A\n"));

    public void Dispose() => repository.Dispose();

    [GitFact]
    public async Task An_older_date_is_an_error_at_its_line()
    {
        repository.Commit("2025-02-10", ("data/prova/peg/obiettivi.csv", "id,titolo\na,B\n"));
        repository.Commit("2025-03-10", ("content/altro.md", "---\ntitolo: Altro\n---\n"));
        var run = await Validate("main~2");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"errore {Code}: I file del piano sono cambiati il 10/02/2025, ma «data_aggiornamento» è il 10/01/2025.", run.Output, StringComparison.Ordinal);
        Assert.Contains("data/prova/peg/piano.yaml:4:21", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 errore e 0 avvisi in 1 file.", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Validate("main~1")).ExitCode);
    }

    [GitFact]
    public async Task A_date_of_the_day_or_later_is_fine()
    {
        repository.Commit("2025-02-10", ("data/prova/peg/obiettivi.csv", "id,titolo\na,B\n"), ("data/prova/peg/piano.yaml", Plan("2025-02-10")));
        Assert.Equal(0, (await Validate("main~1")).ExitCode);
    }

    [GitFact]
    public async Task A_rebase_on_a_later_day_asks_nothing()
    {
        repository.Commit("2025-02-10", ("data/prova/peg/obiettivi.csv", "id,titolo\na,B\n"), ("data/prova/peg/piano.yaml", Plan("2025-02-10")));
        repository.CommitAgain("2025-03-10");
        Assert.Equal(0, (await Validate("main~1")).ExitCode);
    }

    [GitFact]
    public async Task Comments_and_form_ask_nothing()
    {
        repository.Commit("2025-02-10", ("data/prova/peg/obiettivi.csv", "titolo;id\n\"A\";a\n"), ("data/prova/peg/piano.yaml", $"# Il piano.\n{Plan("2025-01-10")}"));
        Assert.Equal(0, (await Validate("main~1")).ExitCode);
        repository.Commit("2025-02-11", ("data/prova/peg/obiettivi.csv", "titolo;id\n\"A\";a\nB;b\n"));
        Assert.Contains("sono cambiati il 11/02/2025", (await Validate("main~2")).Output, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task A_missing_date_is_an_error_where_the_plan_was_there_before()
    {
        repository.Commit("2025-02-10", ("data/prova/peg/piano.yaml", Plan(null)), ("data/prova/nuovo/piano.yaml", Plan(null)));
        var run = await Validate("main~1");
        Assert.Contains("cambiati il 10/02/2025, ma manca «data_aggiornamento»", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 errore e 0 avvisi in 1 file.", run.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task What_changed_and_was_put_back_and_what_is_no_data_asks_nothing()
    {
        repository.Commit("2025-02-10", ("data/prova/peg/obiettivi.csv", "id,titolo\na,B\n"));
        repository.Commit("2025-02-11", ("data/prova/peg/obiettivi.csv", "id,titolo\na,A\n"), ("data/prova/peg/README.md", "x\n"));
        Assert.Equal(0, (await Validate("main~2")).ExitCode);
    }

    [GitFact]
    public async Task What_others_changed_meanwhile_asks_nothing()
    {
        repository.Git("checkout", "-q", "-b", "ramo");
        repository.Commit("2025-02-10", ("data/prova/peg/obiettivi.csv", "id,titolo\na,B\n"), ("data/prova/peg/piano.yaml", Plan("2025-02-10")));
        repository.Git("checkout", "-q", "main");
        repository.Commit("2025-03-10", ("data/prova/pdo/obiettivi.csv", "id,titolo\na,A\n"));
        repository.Git("checkout", "-q", "ramo");
        Assert.Equal(0, (await Validate("main")).ExitCode);
    }

    [GitFact]
    public async Task A_revision_that_is_not_there_is_misuse()
    {
        var run = await Validate("origin/main");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("«origin/main» non è una revisione di git.", run.Error, StringComparison.Ordinal);
    }

    [GitFact]
    public async Task Without_the_history_between_the_two_it_is_misuse()
    {
        repository.Commit("2025-02-10", ("data/prova/peg/obiettivi.csv", "id,titolo\na,B\n"));
        repository.Git("checkout", "-q", "--orphan", "altra");
        repository.Commit("2025-02-11");
        var run = await Validate("main");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("manca la storia di git", run.Error, StringComparison.Ordinal);
    }

    private static string Plan(string? updated) => $"denominazione: PEG\nanno: 2025\ntipo: peg\n{(updated is null ? "" : $"data_aggiornamento: {updated}\n")}";

    private Task<Run> Validate(string since) =>
        Run.Of("validate", "--data", repository.Data, "--content", Path.Combine(repository.Root, "content"), "--base", since);
}
