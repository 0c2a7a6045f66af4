using System.Text.RegularExpressions;
using PegOpenData.Importing.Accounting;

namespace PegOpenData.Tests.Importing.Venezia;

/// <summary>The real document: every figure that a person counted in it.</summary>
public sealed partial class VeneziaSeedTests
{
    private static SeedImport Whole => Seeds.Venezia;

    private static SeedImport Facts => Seeds.Venezia.Facts;

    [SharedFact]
    public void Every_line_is_accounted_for_once()
    {
        var reckoning = Whole.Result.Reckoning!;
        Assert.Equal("venezia", reckoning.Layout);
        Assert.Equal(Enumerable.Range(1, 182), reckoning.Claims.Select(claim => claim.Line));
        Assert.True(reckoning.IsComplete);
        Assert.Equal(145, reckoning.CountOf(LineRole.Record));
        Assert.Equal(1, reckoning.CountOf(LineRole.Heading));
        Assert.Equal(36, reckoning.CountOf(LineRole.Separator));
        Assert.Equal(
            [65, 85, 133, 147, 157, 166],
            reckoning.Claims.Where(claim => claim.What == "riga di trattini").Select(claim => claim.Line));
    }

    [SharedFact]
    public void The_counts_are_those_of_the_document()
    {
        var plan = Whole.Plan;
        Assert.Equal(145, plan.Objectives.Length);
        Assert.Equal(71, plan.Objectives.Count(objective => objective.Kind == "routinario"));
        Assert.Equal(74, plan.Objectives.Count(objective => objective.Kind is null));
        Assert.Equal(145, plan.Indicators.Count(indicator => indicator.Objective is not null));
        Assert.Equal(145, plan.Indicators.Select(indicator => indicator.Objective).OfType<Slug>().Distinct().Count());
        Assert.Equal(73, plan.Indicators.Count(indicator => indicator.Line is not null));
        Assert.All(plan.Indicators, indicator => Assert.NotNull(indicator.Target));
        Assert.Equal(30, plan.Centres.Length);
        Assert.Equal(38, plan.Centres.Sum(centre => centre.Variants.Length));
    }

    [SharedTheory]
    [InlineData("missione", 10, true)]
    [InlineData("programma", 24, true)]
    [InlineData("obiettivo-strategico", 10, false)]
    [InlineData("obiettivo-operativo", 73, false)]
    public void The_lines_of_each_level_are_as_many_as_are_printed(string level, int count, bool isOfficial)
    {
        var lines = Whole.Plan.Lines.Where(line => line.Level == level).ToList();
        Assert.Equal(count, lines.Count);
        Assert.All(lines, line => Assert.Equal(isOfficial, line.IsOfficial));
    }

    [SharedFact]
    public void Names_and_targets_are_as_many_as_the_study_counts()
    {
        var printed = Whole.Plan.Indicators.Where(indicator => indicator.Objective is not null).ToList();
        Assert.Equal(119, printed.Select(indicator => indicator.Name).Distinct().Count());
        Assert.Equal(22, printed.Count(indicator => indicator.Name == "Rispetto scadenza"));
        Assert.Equal(84, printed.Select(indicator => indicator.Target!.Text).Distinct().Count());
        Assert.Equal(63, printed.Count(indicator => DayOf2020().IsMatch(indicator.Target!.Text)));
        Assert.Equal(145, Whole.Plan.Objectives.Select(objective => objective.Title).Distinct().Count());
        Assert.Single(Whole.Plan.Indicators, indicator => indicator.Name is null);
    }

    [SharedFact]
    public void Only_what_a_clerk_should_look_at_is_a_warning()
    {
        Assert.All(Whole.Result.Diagnostics, finding => Assert.Equal(Severity.Warning, finding.Severity));
        Assert.Equal(
            [
                ("indicatore-senza-nome", 149), ("legame-non-stampato", 4), ("legame-non-stampato", 87), ("legame-non-stampato", 171),
                ("linea-senza-nome", 168), ("responsabili-discordi", 153), ("testo-troncato", 89), ("testo-troncato", 122), ("testo-troncato", 152),
            ],
            Whole.Result.Diagnostics.Select(finding => (finding.Code, finding.Span.Line)).Order());
    }

    [SharedFact]
    public void A_warning_of_rows_without_a_link_says_how_many()
    {
        var rows = Whole.Result.Diagnostics.Where(finding => finding.Code == "legame-non-stampato").OrderBy(finding => finding.Span.Line);
        Assert.Equal(["47 righe", "33 righe", "11 righe"], rows.Select(finding => Count().Match(finding.Message).Value));
    }

    [SharedFact]
    public void What_comes_out_is_loaded_with_five_doubtful_targets_and_three_that_the_DUP_tells_otherwise()
    {
        Assert.Equal(
            ["attesi-discordi", "attesi-discordi", "attesi-discordi", "atteso-incerto", "atteso-incerto", "atteso-incerto", "atteso-incerto", "atteso-incerto"],
            Whole.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
        var doubtful = Whole.Plan.Indicators.Where(indicator => indicator.Target!.Reading.IsUncertain);
        Assert.Equal(
            [
                (84, "<= 140, 55 giorni"), (100, "02/01/1900"), (117, "entro il 31/07/2020  (salvo eventuale proroga autorizzata dalla PCM)"),
                (139, "00/01/1900"), (159, ">=31,000"),
            ],
            doubtful.Select(indicator => (indicator.Provenance!.Line!.Value, indicator.Target!.Text)).Order());
    }

    [SharedFact]
    public void The_plan_is_what_the_options_say()
    {
        var ente = Whole.Result.Yaml("citta-metropolitana-di-venezia/ente.yaml");
        Assert.Equal(("Città metropolitana di Venezia", "città metropolitana"), (ente.At("denominazione"), ente.At("tipo")));
        Assert.Equal(("peg-2020", "peg", 2020), (Whole.Plan.Id.ToString(), Whole.Plan.Kind, Whole.Plan.Year));
        Assert.Equal(PlanStatus.Forecast, Whole.Plan.Status);
        Assert.False(Whole.Plan.Coverage!.IsComplete);
        Assert.Equal("103ecca1b2053da807b15493c2feed33509e302dadd50f23df4e38254085e70e", Assert.Single(Whole.Plan.Documents).Sha256);
    }

    [SharedFact]
    public void Without_the_options_nothing_is_guessed()
    {
        var result = Imports.Run(Whole.Text);
        Assert.Empty(result.Files);
        Assert.Equal(["opzione-mancante"], result.Codes().Distinct().Where(code => code.StartsWith("opzione", StringComparison.Ordinal)));
        Assert.Equal(3, result.Codes().Count(code => code == "opzione-mancante"));
    }

    [SharedFact]
    public void No_name_of_a_person_comes_out()
    {
        var names = NamesPrinted();
        Assert.Equal(8, names.Select(name => name.Split(' ')[^1]).Distinct().Count());
        Assert.Equal(110, Whole.Result.Reckoning!.NamesLeftOut.Sum(tally => tally.Count));
        foreach (var output in (string[])[Whole.Output, Facts.Output])
        {
            Assert.All(names, name => Assert.DoesNotContain(name.Split(' ')[^1], output, StringComparison.OrdinalIgnoreCase));
        }
    }

    [SharedFact]
    public void With_the_option_the_name_stands_with_who_answers_and_nowhere_else()
    {
        var named = new SeedImport("venezia", System.IO.Path.GetFileName(Seeds.Venezia.Path), Seeds.Venezia.Options with { KeepsResponsibleNames = true });
        Assert.False(named.Result.HasErrors);
        Assert.Empty(named.Result.Reckoning!.NamesLeftOut);
        Assert.Equal(110, named.Plan.Objectives.Count(objective => objective.Responsible!.Name is not null));
        Assert.All(named.Plan.Centres, centre => Assert.All(
            NamesPrinted(), name => Assert.DoesNotContain(name, $"{centre.Name} {string.Join(' ', centre.Variants)}", StringComparison.OrdinalIgnoreCase)));
    }

    [SharedFact]
    public void Facts_alone_have_the_same_records_and_no_spelling_of_a_cell()
    {
        Assert.Equal((145, 218, 30, 117), (Facts.Plan.Objectives.Length, Facts.Plan.Indicators.Length, Facts.Plan.Centres.Length, Facts.Plan.Lines.Length));
        Assert.All(Facts.Plan.Centres, centre => Assert.Empty(centre.Variants));
        Assert.Equal(Whole.Plan.Objectives.Select(objective => objective.Id), Facts.Plan.Objectives.Select(objective => objective.Id));
        Assert.False(Facts.Plan.IsTextOmitted);
        Assert.DoesNotContain(Facts.Findings, finding => finding.Severity == Severity.Error);
    }

    [SharedFact]
    public void A_second_import_changes_nothing() => Assert.Empty(Whole.ImportAgain().Files);

    [SharedFact]
    public void Identifiers_do_not_hang_on_the_number_of_a_row()
    {
        var moved = Imports.Run("\n\n" + Whole.Text, Seeds.Venezia.Options);
        Assert.Equal(Whole.Result.Files.Select(file => file.Path), moved.Files.Select(file => file.Path));
    }

    private static HashSet<string> NamesPrinted() => [.. PrintedNames.HeadsOf(Seeds.Venezia)];

    [GeneratedRegex("^[0-9]{2}/[0-9]{2}/2020$", RegexOptions.CultureInvariant)]
    private static partial Regex DayOf2020();

    [GeneratedRegex("[0-9]+ righe", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
