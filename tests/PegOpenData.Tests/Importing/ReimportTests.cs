using PegOpenData.Importing;
using PegOpenData.Importing.Changes;
using PegOpenData.Tests.Importing.Capannori;

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
    public void With_the_earlier_document_what_people_corrected_stays_and_what_the_document_changed_is_followed()
    {
        var existing = Files(text => text.Replace("raggiunto: 120,00", "raggiunto: 121,00", StringComparison.Ordinal));
        var options = new ImportOptions { Previous = Imports.File("prima.txt", MadeUpSheet.Text) };
        var result = Imports.Run(MadeUpSheet.With(("→60,00→", "→65,00→")), options, existing);
        Assert.Equal("121,00", result.Yaml(MadeUpSheet.ObjectivePath).At("indicatori", 0, "raggiunto"));
        Assert.Equal("65.00", result.Yaml(MadeUpSheet.ObjectivePath).At("fasi", 0, "peso"));
    }

    [Fact]
    public void An_earlier_document_of_another_kind_stops_the_import()
    {
        var result = Imports.Run(MadeUpSheet.Text, new ImportOptions { Previous = Imports.File("prima.txt", MadeUpPrint.Text) }, Files());
        Assert.Equal(("precedente-illeggibile", "prima.txt"), (result.Diagnostics.Single().Code, result.Diagnostics.Single().Span.File));
        Assert.Empty(result.Files);
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

    [Fact]
    public void Counts_of_people_are_made_anew_from_a_newer_document()
    {
        var first = Imports.Run(MadeUpPrint.Text, MadeUpPrint.Options);
        var longer = Imports.Run("\n\n" + MadeUpPrint.Text, MadeUpPrint.Options, Files(first));
        Assert.Equal(
            first.LoadedPlan().Staff.Select(group => (group.Role, group.Category, group.People)),
            Over(first, longer).Staff.Select(group => (group.Role, group.Category, group.People)));
        Assert.NotEmpty(first.LoadedPlan().Staff);
    }

    [Fact]
    public void Names_once_kept_go_when_they_are_not_asked_for_again()
    {
        var named = Imports.Run(MadeUpPrint.Text, MadeUpPrint.Options with { KeepsResponsibleNames = true });
        Assert.Contains(named.LoadedPlan().Centres, centre => centre.Responsible?.Name is not null);
        foreach (var options in new[] { MadeUpPrint.Options, MadeUpPrint.Options with { FactsOnly = true } })
        {
            var plan = Over(named, Imports.Run(MadeUpPrint.Text, options, Files(named)));
            Assert.DoesNotContain(plan.Centres, centre => centre.Responsible?.Name is not null);
            Assert.Contains(plan.Centres, centre => centre.Responsible is not null);
        }
    }

    [Fact]
    public void Prose_that_goes_is_not_quoted()
    {
        var changes = Imports.Run(MadeUpPrint.Text, MadeUpPrint.Options with { FactsOnly = true }, Files(Imports.Run(MadeUpPrint.Text, MadeUpPrint.Options))).Changes;
        var gone = changes.SelectMany(change => change.Fields).Where(field => field.Field == "descrizione").ToList();
        Assert.NotEmpty(gone);
        Assert.All(gone, field => Assert.Equal((FieldChange.Prose, null), (field.From, field.To)));
    }

    [Fact]
    public void Offices_below_one_that_people_renamed_keep_their_identifiers_too()
    {
        var first = Imports.Run(MadeUpPrint.Text, MadeUpPrint.Options);
        var centres = first.LoadedPlan().Centres.Where(centre => centre.Parent is not null).ToList();
        var parent = centres[0].Parent!.Value.ToString();
        var existing = first.Files.Select(file => Imports.File(
            file.Path, file.Text.Replace(parent, $"{parent}-nuovo", StringComparison.Ordinal))).ToList();
        var again = Imports.Run(MadeUpPrint.Text, MadeUpPrint.Options, existing);
        Assert.DoesNotContain(again.Changes, change => change.Kind == ChangeKind.New);
    }

    [Fact]
    public void A_table_of_what_is_written_inside_objectives_stops_the_import()
    {
        var existing = Files().Append(Imports.File("borgo-di-prova/peg-2030/fasi.csv", "id,obiettivo,denominazione\nx,2030-a1-01,X\n")).ToList();
        var fault = Assert.Single(Imports.Run(MadeUpSheet.Text, options: null, existing).Diagnostics);
        Assert.Equal(("raccolta-altrove", "borgo-di-prova/peg-2030/fasi.csv"), (fault.Code, fault.Span.File));
    }

    private static List<SourceFile> Files(ImportResult result) => [.. result.Files.Select(file => Imports.File(file.Path, file.Text))];

    /// <summary>The plan as it is once the second import is written over the first.</summary>
    private static Plan Over(ImportResult first, ImportResult second)
    {
        var files = first.Files.Concat(second.Files).GroupBy(file => file.Path).Select(versions => versions.Last());
        return new ImportResult([.. files], Reckoning: null, []).LoadedPlan();
    }

    private static List<SourceFile> Files(Func<string, string>? change = null) =>
        [.. First.Files.Select(file => Imports.File(file.Path, file.Path == MadeUpSheet.ObjectivePath && change is not null ? change(file.Text) : file.Text))];
}
