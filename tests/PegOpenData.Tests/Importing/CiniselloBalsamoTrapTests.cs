using PegOpenData.Importing;
using PegOpenData.Importing.Accounting;

namespace PegOpenData.Tests.Importing;

/// <summary>What a sheet of this kind may do, on invented ones.</summary>
public sealed class CiniselloBalsamoTrapTests
{
    [Fact]
    public void A_sound_sheet_has_no_findings_and_no_line_left()
    {
        var result = Imports.Run(MadeUpSheet.Text);
        Assert.Empty(result.Diagnostics);
        Assert.True(result.Reckoning!.IsComplete);
        Assert.Equal(5, result.Files.Length);
    }

    [Fact]
    public void An_operator_is_not_a_tag() =>
        Assert.Equal("Curare i giardini < 3 ettari", Imports.Run(MadeUpSheet.Text).Yaml(MadeUpSheet.ObjectivePath).At("titolo"));

    [Fact]
    public void Lines_one_under_the_other_are_one_paragraph()
    {
        var text = Imports.Run(MadeUpSheet.Text).Yaml(MadeUpSheet.ObjectivePath).At("stato_attuazione", 0, "testo");
        Assert.Equal("Primo capoverso.\n\nSecondo capoverso,\nsu due righe.", text);
    }

    [Fact]
    public void A_phase_and_its_table_go_on_over_a_page_break()
    {
        var cut = MadeUpSheet.Phase.Split('\n');
        var next = $"{cut[0].TrimEnd('\r')}\n\n\n{MadeUpSheet.Head}\n\n{MadeUpSheet.PhaseHeader}\n{cut[1]}";
        var result = Imports.Run(MadeUpSheet.With((MadeUpSheet.Phase, next)));
        Assert.Empty(result.Diagnostics);
        var phase = Assert.Single(result.Yaml(MadeUpSheet.ObjectivePath).Records("fasi"));
        Assert.Equal("2030-07-15", phase.At("fine_effettiva"));
        Assert.Equal(2 + 1 + 2 + 3, result.Reckoning!.CountOf(LineRole.RepeatedHeading));
    }

    [Fact]
    public void A_role_in_the_column_of_persons_is_written()
    {
        var result = Imports.Run(MadeUpSheet.With(("Cognomedue Nomedue", "Dirigente")));
        Assert.Equal("Dirigente", result.Yaml(MadeUpSheet.ObjectivePath).At("fasi", 0, "responsabile", "ruolo"));
        Assert.Equal(1, result.Reckoning!.NamesLeftOut.Sum(tally => tally.Count));
    }

    [Theory]
    [InlineData("Alberi potati (si=1, no=0)→EFFICACIA→1,00→0,00→→→", ReadingKind.Boolean, 0)]
    [InlineData("Alberi potati→EFFICACIA→1,00→1,00→→→Sì = 1 No = 0", ReadingKind.Boolean, 1)]
    [InlineData("Alberi potati→EFFICACIA→1,00→1,00→→→fatto = 1 non fatto = 0", ReadingKind.Boolean, 1)]
    [InlineData("Alberi potati (si=1, no=0)→EFFICACIA→1,00→3,00→→→", ReadingKind.Number, 3)]
    [InlineData("Alberi potati→EFFICACIA→1,00→1,00→→→", ReadingKind.Number, 1)]
    public void A_value_is_yes_or_no_only_where_it_is_declared(string row, ReadingKind kind, int value)
    {
        foreach (var options in new[] { new ImportOptions(), new ImportOptions { FactsOnly = true } })
        {
            var indicator = Imports.Run(MadeUpSheet.With((MadeUpSheet.Indicator, row)), options).LoadedPlan().Indicators[0];
            Assert.Equal((kind, value), (indicator.Result!.Reading.Kind, (int)indicator.Result.Reading.Value!));
        }
    }

    [Fact]
    public void Values_of_earlier_years_go_under_the_year_of_their_column()
    {
        var result = Imports.Run(MadeUpSheet.With((MadeUpSheet.Indicator, "Alberi potati→EFFICACIA→100,00→→90,00→80,00→")));
        var indicator = Assert.Single(result.Yaml(MadeUpSheet.ObjectivePath).Records("indicatori"));
        Assert.Equal(("90,00", "80,00"), (indicator.At("storico", "2029"), indicator.At("storico", "2028")));
        Assert.Null(indicator["raggiunto"]);
    }

    [Fact]
    public void A_value_that_is_no_number_stays_as_words_with_a_warning()
    {
        var result = Imports.Run(MadeUpSheet.With((MadeUpSheet.Indicator, "Alberi potati→EFFICACIA→cento→120,00→→→")));
        Assert.Equal(["valore-tenuto-come-testo"], result.Codes());
        Assert.Equal("cento", result.Yaml(MadeUpSheet.ObjectivePath).At("indicatori", 0, "atteso"));
    }

    [Fact]
    public void Two_objectives_are_two_files_and_share_no_identifier()
    {
        var text = MadeUpSheet.Text;
        var first = text[..text.LastIndexOf("COMUNE DI", StringComparison.Ordinal)];
        var second = text[text.IndexOf("OBIETTIVO DI PEG 2030", StringComparison.Ordinal)..]
            .Replace("2030_A1_01", "2030_A1_02", StringComparison.Ordinal);
        var result = Imports.Run(first + second);
        Assert.Empty(result.Diagnostics);
        var one = result.Yaml(MadeUpSheet.ObjectivePath);
        var two = result.Yaml(MadeUpSheet.ObjectivePath.Replace("-01.yaml", "-02.yaml", StringComparison.Ordinal));
        Assert.NotEqual(one.At("fasi", 0, "id"), two.At("fasi", 0, "id"));
        Assert.NotEqual(one.At("risorse", 0, "id"), two.At("risorse", 0, "id"));
        Assert.Equal(one.At("linee", 0), two.At("linee", 0));
    }

    [Fact]
    public void A_sheet_imported_later_takes_no_identifier_of_an_earlier_one()
    {
        var earlier = Imports.Run(MadeUpSheet.Text).Files.Select(file => Imports.File(file.Path, file.Text)).ToList();
        var later = Imports.Run(MadeUpSheet.With(("2030_A1_01", "2030_A1_02")), options: null, earlier);
        Assert.Empty(later.Diagnostics);
        var objective = later.Yaml("borgo-di-prova/peg-2030/obiettivi/2030-a1-02.yaml");
        Assert.StartsWith("potatura-", objective.At("fasi", 0, "id"), StringComparison.Ordinal);
        Assert.NotEqual(Slug.FromTitle("Potatura").ToString(), objective.At("fasi", 0, "id"));
        Assert.Equal(2, later.Yaml("borgo-di-prova/peg-2030/piano.yaml").Records("documenti").Count);
        Assert.Equal(4, later.Yaml("borgo-di-prova/peg-2030/piano.yaml").Records("totali_stampati").Count);
    }

    [Fact]
    public void A_state_before_the_end_of_the_year_is_monitoring()
    {
        var plan = Imports.Run(MadeUpSheet.With(("AL 31 DICEMBRE", "AL 30 GIUGNO"))).Yaml("borgo-di-prova/peg-2030/piano.yaml");
        Assert.Equal(("monitoraggio", "2030-06-30"), (plan.At("stato"), plan.At("situazione_al")));
    }

    [Fact]
    public void The_folder_of_the_administration_may_be_chosen()
    {
        var result = Imports.Run(MadeUpSheet.Text, new ImportOptions { Administration = Slug.Parse("borgo") });
        Assert.All(result.Files, file => Assert.StartsWith("borgo/", file.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void A_section_that_is_not_there_is_a_warning()
    {
        var text = MadeUpSheet.Text;
        var start = text.IndexOf("RISORSE", StringComparison.Ordinal);
        var result = Imports.Run(text.Remove(start, text.LastIndexOf("COMUNE DI", StringComparison.Ordinal) - start));
        Assert.Equal(["sezione-mancante"], result.Codes());
        Assert.False(result.HasErrors);
    }

    [Fact]
    public void A_column_with_no_field_in_the_data_is_a_warning()
    {
        var result = Imports.Run(MadeUpSheet.With(("2030→→1→03", "2030→5,00→1→03")));
        Assert.Equal(["colonna-non-importata"], result.Codes());
    }

    [Fact]
    public void Who_answers_is_named_with_the_centre_only_where_it_is_asked()
    {
        var centre = Assert.Single(Imports.Run(MadeUpSheet.Text, new ImportOptions { KeepsResponsibleNames = true }).LoadedPlan().Centres);
        Assert.Equal(new Responsible("Responsabile", "Cognomeuno Nomeuno"), centre.Responsible);
        Assert.Equal(new Responsible("Responsabile", Name: null), Assert.Single(Imports.Run(MadeUpSheet.Text).LoadedPlan().Centres).Responsible);
    }

    [Fact]
    public void A_spelling_of_a_centre_not_met_before_is_another_centre()
    {
        var result = Imports.Run(MadeUpSheet.With(("→PARCHI→", "→UFFICIO STRADE→")));
        var centres = result.TextOf("borgo-di-prova/peg-2030/centri.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, centres.Length);
        Assert.StartsWith("a1,A1,SETTORE PARCHI E GIARDINI,settore,Responsabile,PARCHI,", centres[1], StringComparison.Ordinal);
        Assert.Contains("UFFICIO STRADE,ufficio", centres[2], StringComparison.Ordinal);
    }
}
