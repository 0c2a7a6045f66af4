namespace PegOpenData.Tests.Loading;

/// <summary>Where the files of <c>data/</c> may stand.</summary>
public sealed class LayoutTests
{
    private const string Administration = "denominazione: Comune di Prova\ntipo: comune\n";
    private const string PlanSettings = "denominazione: Piano\nanno: 2020\ntipo: peg\n";

    [Theory]
    [InlineData("indicatore.csv", "file-sconosciuto", "indicatori.csv")]
    [InlineData("pianno.yaml", "file-sconosciuto", "piano.yaml")]
    [InlineData("obiettivi.yml", "file-sconosciuto", "obiettivi.yaml")]
    [InlineData("obiettivo/a.yaml", "cartella-sconosciuta", "obiettivi")]
    public void A_misspelt_name_suggests_the_right_one(string path, string code, string nearest)
    {
        var finding = LoadedPlan.OfFiles((path, "a: 1\n")).Only(code);
        Assert.Equal((Severity.Warning, $"ente/peg/{path}"), (finding.Severity, finding.Span.File));
        Assert.Contains($"Forse intendevi «{nearest}»?", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ente/peg/obiettivi/2020/a.yaml")]
    [InlineData("ente/appunti.yaml")]
    [InlineData("appunti.yaml")]
    public void A_file_too_high_or_too_low_is_not_read(string path) =>
        LoadedPlan.OfData(("ente/ente.yaml", Administration), ("ente/peg/piano.yaml", PlanSettings), (path, "a: 1\n")).Only("file-sconosciuto");

    [Fact]
    public void Read_me_files_and_deliveries_are_left_alone() =>
        LoadedPlan.OfData(
            ("README.md", "testo"),
            ("ente/README.md", "testo"),
            ("ente/consegne/obiettivi.csv", "x"),
            ("ente/ente.yaml", Administration),
            ("ente/peg/README.md", "testo"),
            ("ente/peg/piano.yaml", PlanSettings)).HasNone();

    [Fact]
    public void An_administration_needs_its_file()
    {
        var loaded = LoadedPlan.OfData(("ente/peg/piano.yaml", PlanSettings));
        Assert.Equal("ente/ente.yaml", loaded.Only("ente-mancante").Span.File);
        Assert.Empty(loaded.Publication.Administrations);
    }

    [Fact]
    public void A_plan_needs_its_file()
    {
        var loaded = LoadedPlan.OfData(("ente/ente.yaml", Administration), ("ente/peg/centri.yaml", "- {id: a, denominazione: A}\n"));
        Assert.Equal("ente/peg/piano.yaml", loaded.Only("piano-mancante").Span.File);
        Assert.Empty(loaded.Publication.Administrations.Single().Plans);
    }

    [Theory]
    [InlineData("Reggio Emilia/ente.yaml", "reggio-emilia")]
    [InlineData("con/ente.yaml", "con-")]
    public void A_folder_has_the_name_of_an_address(string path, string example) =>
        Assert.Contains($"«{example}", LoadedPlan.OfData((path, Administration)).Only("nome-cartella-non-valido").Mend, StringComparison.Ordinal);

    [Fact]
    public void The_root_of_paths_can_be_named()
    {
        var bag = new DiagnosticBag();
        var files = new[] { ("data/ente/ente.yaml", Administration), ("data/ente/peg/piano.yaml", PlanSettings), ("data/ente/peg/x.csv", "a") }
            .Select(file => new SourceFile(file.Item1, System.Text.Encoding.UTF8.GetBytes(file.Item2))).ToArray();
        var site = new SourceFile("content/site.yaml", "titolo: T\nportale: false\nente: ente\n"u8.ToArray());

        var publication = PegOpenData.Loading.PlanLoader.Load(files, [site], bag, "data/", "content/");

        Assert.Equal("peg", publication.Administrations.Single().Plans.Single().Id.ToString());
        Assert.Equal("ente", publication.Settings.HomeAdministration.ToString());
        Assert.Equal("data/ente/peg/x.csv", Assert.Single(bag.ToSorted()).Span.File);
    }

    [Fact]
    public void Administrations_go_by_name_and_plans_from_the_newest()
    {
        var loaded = LoadedPlan.OfData(
            ("b/ente.yaml", Administration),
            ("a/ente.yaml", Administration),
            ("a/peg-2019/piano.yaml", "denominazione: P\nanno: 2019\ntipo: peg\n"),
            ("a/peg-2020/piano.yaml", PlanSettings),
            ("a/pdo-2020/piano.yaml", "denominazione: P\nanno: 2020\ntipo: pdo\n"));
        loaded.HasNone();
        Assert.Equal(["a", "b"], loaded.Publication.Administrations.Select(one => one.Id.ToString()));
        Assert.Equal(["pdo-2020", "peg-2020", "peg-2019"], loaded.Publication.Administrations[0].Plans.Select(plan => plan.Id.ToString()));
    }
}
