using PegOpenData.Importing;
using PegOpenData.Importing.Changes;

namespace PegOpenData.Tests.Importing;

/// <summary>A document imported over data that people, or a newer document, have changed.</summary>
public sealed class ReimportTests
{
    private const string Renamed = "borgo-di-prova/peg-2030/obiettivi/alberi.yaml";

    private static readonly ImportResult First = Imports.Run(MadeUpSheet.Text);

    [Fact]
    public void A_first_import_is_all_new()
    {
        Assert.All(First.Changes, change => Assert.Equal(ChangeKind.New, change.Kind));
        Assert.Contains(First.Changes, change => change.Subject == "obiettivi/2030-a1-01");
        Assert.Contains(First.Changes, change => change.Collection == "indicatori");
    }

    [Fact]
    public void A_second_import_changes_no_record() => Assert.Empty(Imports.Run(MadeUpSheet.Text, options: null, Files()).Changes);

    [Fact]
    public void What_people_corrected_stays_while_the_document_is_the_same()
    {
        var existing = Files(text => text.Replace("raggiunto: 120,00", "raggiunto: 121,00", StringComparison.Ordinal));
        Assert.Empty(Imports.Run(MadeUpSheet.Text, options: null, existing).Files);

        var rewritten = Imports.Run(MadeUpSheet.Text, new ImportOptions { OverwritesEdits = true }, existing);
        Assert.Equal("120,00", rewritten.Yaml(MadeUpSheet.ObjectivePath).At("indicatori", 0, "raggiunto"));
    }

    [Fact]
    public void A_newer_document_is_followed_and_each_change_is_told()
    {
        var result = Imports.Run(MadeUpSheet.With(("→120,00→", "→130,00→")), options: null, Files());
        var change = Assert.Single(result.Changes, change => change.Collection == "indicatori");
        Assert.Equal((ChangeKind.Changed, MadeUpSheet.ObjectivePath), (change.Kind, change.File));
        Assert.Equal(new FieldChange("raggiunto", "120,00", "130,00"), Assert.Single(change.Fields));
    }

    [Fact]
    public void A_reading_written_by_hand_stays_while_its_words_do()
    {
        var existing = Files(text => text.Replace("raggiunto: 120,00", "raggiunto: {testo: \"120,00\", tipo: numero, valore: 12}", StringComparison.Ordinal));
        var result = Imports.Run(MadeUpSheet.With(("→60,00→", "→65,00→")), options: null, existing);
        Assert.Equal("12", result.Yaml(MadeUpSheet.ObjectivePath).At("indicatori", 0, "raggiunto", "valore"));
    }

    [Fact]
    public void An_objective_that_people_gave_another_identifier_is_the_same_objective()
    {
        var existing = First.Files.Select(file => file.Path == MadeUpSheet.ObjectivePath
            ? Imports.File(Renamed, file.Text.Replace("id: 2030-a1-01", "id: alberi", StringComparison.Ordinal))
            : Imports.File(file.Path, file.Text.Replace("2030-a1-01\n", "alberi\n", StringComparison.Ordinal))).ToList();
        var result = Imports.Run(MadeUpSheet.With(("→60,00→", "→65,00→")), options: null, existing);
        Assert.Equal("65.00", result.Yaml(Renamed).At("fasi", 0, "peso"));
        Assert.DoesNotContain(result.Files, file => file.Path == MadeUpSheet.ObjectivePath);
        Assert.DoesNotContain(result.Changes, change => change.Kind == ChangeKind.New);
    }

    [Fact]
    public void A_slip_mended_in_a_title_does_not_make_another_record()
    {
        var result = Imports.Run(MadeUpSheet.With(("Potatura", "Potature")), options: null, Files());
        var phase = Assert.Single(result.Yaml(MadeUpSheet.ObjectivePath).Records("fasi"));
        Assert.Equal((Slug.FromTitle("Potatura").ToString(), "Potature"), (phase.At("id"), phase.At("denominazione")));
        Assert.Contains(result.Changes, change => change.Fields.Contains(new FieldChange("denominazione", "Potatura", "Potature")));
    }

    [Fact]
    public void What_the_document_has_no_more_stays_and_is_told()
    {
        var result = Imports.Run(MadeUpSheet.With(("Potatura", "Una cosa del tutto diversa")), options: null, Files());
        Assert.Equal(2, result.Yaml(MadeUpSheet.ObjectivePath).Records("fasi").Count);
        var gone = Assert.Single(result.Changes, change => change.Kind == ChangeKind.OnlyInData);
        Assert.Equal($"fasi/{Slug.FromTitle("Potatura")}", gone.Subject);
    }

    private static List<SourceFile> Files(Func<string, string>? change = null) =>
        [.. First.Files.Select(file => Imports.File(file.Path, file.Path == MadeUpSheet.ObjectivePath && change is not null ? change(file.Text) : file.Text))];
}
