using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Tests.Importing.Messina;

/// <summary>The real document: every figure that a person counted in it.</summary>
public sealed class MessinaSeedTests
{
    private static SeedImport Whole => MessinaSeed.Whole;

    private static SeedImport Facts => MessinaSeed.Facts;

    [SharedFact]
    public void It_is_imported_without_findings()
    {
        Assert.Empty(Whole.Result.Diagnostics);
        Assert.Empty(Whole.Findings);
    }

    [SharedFact]
    public void Every_line_is_accounted_for_once()
    {
        var reckoning = Whole.Result.Reckoning!;
        Assert.Equal("messina", reckoning.Layout);
        Assert.Equal(Enumerable.Range(1, 161), reckoning.Claims.Select(claim => claim.Line));
        Assert.True(reckoning.IsComplete);
        Assert.Equal(45 + 6, reckoning.CountOf(LineRole.Record));
        Assert.Equal(2, reckoning.CountOf(LineRole.Heading));
        Assert.Equal(45 + 60, reckoning.CountOf(LineRole.Separator));
        Assert.Equal([17, 21, 25], reckoning.Claims.Where(claim => claim.Role == LineRole.Discarded).Select(claim => claim.Line));
    }

    [SharedFact]
    public void The_counts_are_those_of_the_document()
    {
        var plan = Whole.Plan;
        Assert.Equal(45, plan.Objectives.Length);
        Assert.Equal(19, plan.Objectives.Select(objective => objective.Code).Distinct().Count());
        Assert.Equal(7, plan.Centres.Count(centre => centre.Parent is null));
        Assert.Equal(34, plan.Centres.Count(centre => centre.Parent is not null));
        Assert.Equal(16, plan.Centres.Where(centre => centre.Parent is null).Sum(centre => 1 + centre.Variants.Length));
        Assert.Equal(38, plan.Centres.Where(centre => centre.Parent is not null).Sum(centre => 1 + centre.Variants.Length));
        Assert.Equal(34, plan.Objectives.Select(objective => objective.Centre).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, 45), plan.Objectives.Select(objective => objective.Provenance!.Page!.Value).Order());
    }

    [SharedTheory]
    [InlineData("49", 6)]
    [InlineData("104", 6)]
    [InlineData("304", 6)]
    [InlineData("204", 5)]
    [InlineData("404", 5)]
    [InlineData("504", 4)]
    [InlineData("3", 1)]
    [InlineData("14", 1)]
    [InlineData("26", 1)]
    [InlineData("41", 1)]
    [InlineData("44", 1)]
    [InlineData("46", 1)]
    [InlineData("48", 1)]
    [InlineData("505", 1)]
    [InlineData("509", 1)]
    [InlineData("516", 1)]
    [InlineData("517", 1)]
    [InlineData("520", 1)]
    [InlineData("521", 1)]
    public void A_printed_number_is_no_key(string number, int sheets) =>
        Assert.Equal(sheets, Whole.Plan.Objectives.Count(objective => objective.Code == number));

    [SharedFact]
    public void Nothing_is_made_an_indicator()
    {
        Assert.Empty(Whole.Plan.Indicators);
        Assert.Empty(Whole.Plan.Phases);
        Assert.Empty(Whole.Plan.BudgetLines);
    }

    [SharedFact]
    public void The_plan_says_its_act_and_that_it_is_not_whole()
    {
        var plan = Whole.Plan;
        Assert.Equal(("piano-comunicazione-2021", "piano-comunicazione", 2021), (plan.Id.ToString(), plan.Kind, plan.Year));
        var act = Assert.Single(plan.Acts);
        Assert.Equal(("decreto sindacale", "3", new DateOnly(2021, 1, 27)), (act.Kind, act.Number, act.Date));
        Assert.Equal("Servizio Comunicazione e Ufficio Stampa", plan.ResponsibleOffice);
        Assert.Contains("Il Responsabile dell'Ufficio; Il Responsabile del Servizio", plan.Note, StringComparison.Ordinal);
        Assert.False(plan.Coverage!.IsComplete);
        Assert.Equal("2c3cdc148ede0c6845f8f5ea72d878265abc31999a479c10eae016bfb0edea90", Assert.Single(plan.Documents).Sha256);
    }

    [SharedFact]
    public void The_administration_is_the_one_of_the_cover()
    {
        var ente = Whole.Result.Yaml("citta-metropolitana-di-messina/ente.yaml");
        Assert.Equal(("Città metropolitana di Messina", "città metropolitana"), (ente.At("denominazione"), ente.At("tipo")));
    }

    [SharedFact]
    public void What_the_document_does_not_print_is_asked_for()
    {
        var result = Imports.Run(Whole.Text);
        Assert.Empty(result.Files);
        Assert.Equal(["opzione-mancante"], result.Codes());
        Assert.Equal(["opzione-discorde"], Imports.Run(Whole.Text, MessinaSeed.Options with { Year = 2020 }).Codes());
    }

    [SharedFact]
    public void No_name_of_a_person_comes_out()
    {
        var lines = Whole.Text.Split('\n');
        var names = ((int[])[17, 21, 25]).Select(line => lines[line - 1].Replace("Dott. ", "", StringComparison.Ordinal).Split(' ')).ToList();
        Assert.Equal(7, names.Sum(words => words.Length));
        foreach (var output in (string[])[Whole.Output, Facts.Output])
        {
            Assert.All(names, words => Assert.DoesNotContain($"{words[0]} ", output, StringComparison.OrdinalIgnoreCase));
            Assert.All(names, words => Assert.DoesNotContain($"{words[^2]} {words[^1]}", output, StringComparison.OrdinalIgnoreCase));
            Assert.All(names, words => Assert.DoesNotContain($"{words[^1]} {words[0]}", output, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Equal([1, 1, 1], Whole.Result.Reckoning!.NamesLeftOut.Select(tally => tally.Count));
    }

    [SharedFact]
    public void Facts_alone_have_no_text()
    {
        Assert.Equal((45, 41), (Facts.Plan.Objectives.Length, Facts.Plan.Centres.Length));
        Assert.All(Facts.Plan.Objectives, objective => Assert.Empty(objective.Sections));
        Assert.All(Facts.Plan.Objectives, objective => Assert.True(objective.IsTextOmitted));
        Assert.True(Facts.Plan.IsTextOmitted);
        Assert.Null(Facts.Plan.Note);
        Assert.DoesNotContain("Report semestrale", Facts.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Facts.Findings);
        Assert.Equal(Whole.Plan.Objectives.Select(objective => objective.Id), Facts.Plan.Objectives.Select(objective => objective.Id));
    }

    [SharedFact]
    public void A_second_import_changes_nothing() => Assert.Empty(Whole.ImportAgain().Files);

    [SharedFact]
    public void Identifiers_do_not_hang_on_the_number_of_a_row()
    {
        var moved = Imports.Run("\n\n" + Whole.Text, MessinaSeed.Options);
        Assert.Equal(Whole.Result.Files.Select(file => file.Path), moved.Files.Select(file => file.Path));
    }

    [SharedFact]
    public void Not_a_word_of_a_sheet_is_lost_but_the_labels()
    {
        foreach (var objective in Whole.Plan.Objectives)
        {
            var cells = Whole.Text.Split('\n')[objective.Provenance!.Line!.Value - 1].Split('\t');
            Assert.Equal(Letters(cells[3]), Letters(Plain(objective.Sections[0].Text) + objective.Title));
            foreach (var (section, cell) in objective.Sections.Skip(1).Zip(cells.Skip(4)))
            {
                Assert.EndsWith(Letters(Plain(section.Text)), Letters(cell), StringComparison.Ordinal);
                Assert.InRange(Letters(cell).Length - Letters(Plain(section.Text)).Length, "Sinergie".Length, "AzionidiProgrammazioneanno2021edIndicatoridirisultato".Length);
            }
        }
    }

    private static string Plain(string markdown) => markdown.Replace("\\", "", StringComparison.Ordinal);

    private static string Letters(string text) => string.Concat(string.Join(' ', Markup.Paragraphs(text)).Where(char.IsLetterOrDigit));
}
