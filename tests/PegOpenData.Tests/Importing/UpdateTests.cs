using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing;

/// <summary>An import over files that are there already.</summary>
public sealed class UpdateTests
{
    private const string Folder = "borgo-di-prova/peg-2030";

    [Fact]
    public void The_same_import_twice_changes_nothing() => Assert.Empty(Again(MadeUpSheet.Text).Files);

    [Fact]
    public void The_administration_is_never_overwritten()
    {
        var existing = Imports.File("borgo-di-prova/ente.yaml", "denominazione: Un altro nome\ntipo: comune\n");
        var result = Imports.Run(MadeUpSheet.Text, options: null, existing);
        Assert.DoesNotContain(result.Files, file => file.Path.EndsWith("ente.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void What_people_added_stays_with_its_comments()
    {
        var result = Again(
            MadeUpSheet.With(("→120,00→", "→130,00→")),
            text => text.Replace("    raggiunto:", "    # chiesto all'ufficio\n    unita: alberi\n    raggiunto:", StringComparison.Ordinal));
        var file = Assert.Single(result.Files, file => file.Path == MadeUpSheet.ObjectivePath);
        Assert.Contains("    # chiesto all'ufficio\n    unita: alberi\n", file.Text, StringComparison.Ordinal);
        Assert.Equal("130,00", result.Yaml(MadeUpSheet.ObjectivePath).At("indicatori", 0, "raggiunto"));
        Assert.StartsWith("# yaml-language-server: $schema=", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_identifier_changed_by_hand_is_kept()
    {
        var id = Slug.FromTitle("Potatura").ToString();
        var result = Again(
            MadeUpSheet.With(("→60,00→", "→65,00→")),
            text => text.Replace($"id: {id}", "id: potatura", StringComparison.Ordinal));
        var phase = Assert.Single(result.Yaml(MadeUpSheet.ObjectivePath).Records("fasi"));
        Assert.Equal(("potatura", "65.00"), (phase.At("id"), phase.At("peso")));
    }

    [Fact]
    public void A_row_and_a_column_added_to_a_table_stay()
    {
        var result = Again(
            MadeUpSheet.With(("A1 PARCHI", "A1 GIARDINI")),
            centres: text => text.Replace("\na1,", "\nsindaco,,Ufficio del sindaco,ufficio,,,,\na1,", StringComparison.Ordinal));
        var rows = result.TextOf($"{Folder}/centri.csv").Split('\n');
        Assert.StartsWith("sindaco,,Ufficio del sindaco,ufficio", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("a1,A1,SETTORE PARCHI E GIARDINI,settore,Responsabile,PARCHI | GIARDINI", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_alone_take_away_the_prose_of_an_earlier_import()
    {
        var result = Again(MadeUpSheet.Text, options: new ImportOptions { FactsOnly = true });
        var objective = result.Yaml(MadeUpSheet.ObjectivePath);
        Assert.Null(objective["stato_attuazione"]);
        var fresh = Imports.Run(MadeUpSheet.Text, new ImportOptions { FactsOnly = true });
        Assert.Equal(fresh.TextOf(MadeUpSheet.ObjectivePath), result.TextOf(MadeUpSheet.ObjectivePath));
        Assert.DoesNotContain("PARCHI,", result.TextOf($"{Folder}/centri.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_overwritten()
    {
        var result = Again(MadeUpSheet.Text, _ => "id: [aperta\n");
        Assert.Contains("file-esistente-illeggibile", result.Codes());
        Assert.Empty(result.Files);
    }

    [Fact]
    public void An_objective_in_a_file_with_another_name_is_updated_there()
    {
        var existing = Imports.Run(MadeUpSheet.Text).Files
            .Select(file => Imports.File(file.Path.Replace("2030-a1-01.yaml", "giardini.yaml", StringComparison.Ordinal), file.Text)).ToList();
        var result = Imports.Run(MadeUpSheet.With(("→60,00→", "→65,00→")), options: null, existing);
        Assert.Equal([$"{Folder}/obiettivi/giardini.yaml", $"{Folder}/piano.yaml"], result.Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData("centri.yaml", "centri")]
    [InlineData("linee/mandato.yaml", "linee")]
    [InlineData("obiettivi.csv", "obiettivi")]
    public void A_collection_kept_in_another_form_stops_the_import(string path, string collection)
    {
        var result = Imports.Run(MadeUpSheet.Text, options: null, Imports.File($"{Folder}/{path}", "id: x\n"));
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal(("raccolta-altrove", $"{Folder}/{path}"), (fault.Code, fault.Span.File));
        Assert.Contains($"«{collection}»", fault.Message, StringComparison.Ordinal);
        Assert.Empty(result.Files);
    }

    /// <summary>Imports the sound sheet, lets people change files, and imports again.</summary>
    private static ImportResult Again(
        string text, Func<string, string>? objective = null, Func<string, string>? centres = null, ImportOptions? options = null)
    {
        var existing = Imports.Run(MadeUpSheet.Text).Files.Select(file => Imports.File(file.Path, Changed(file))).ToList();
        return Imports.Run(text, options, existing);

        string Changed(ImportedFile file) => file.Path switch
        {
            MadeUpSheet.ObjectivePath => objective?.Invoke(file.Text) ?? file.Text,
            $"{Folder}/centri.csv" => centres?.Invoke(file.Text) ?? file.Text,
            _ => file.Text,
        };
    }
}
