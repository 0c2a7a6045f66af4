using PegOpenData.Cli.Reports.Differences;
using PegOpenData.Publishing.Diff;
using PegOpenData.Tests.Loading;

namespace PegOpenData.Tests.Publishing.Diff;

public sealed class DataComparisonTests
{
    private const string Objective = "obiettivi: [{id: o, codice: '1', titolo: Aprire il nido, indicatori: [{id: i, denominazione: Posti, atteso: '8'}], fasi: [{id: f, denominazione: Gara}]}]";

    [Fact]
    public void The_same_plan_has_no_difference()
    {
        var diff = Compared.Of(Objective, Objective);
        Assert.Empty(diff.Plans);
        Assert.Equal(["Non cambia niente di ciò che si confronta."], DiffLines.Totals(diff));
    }

    [Fact]
    public void A_plan_that_came_or_went_is_one_change()
    {
        var (none, one) = (LoadedPlan.OfData(("ente/ente.yaml", "denominazione: Comune di Prova\ntipo: comune\n")), LoadedPlan.Of(Objective));
        Assert.Equal(["Piano «Piano di prova» (ente/peg): aggiunto"], Compared.Of(none, one).Details());
        Assert.Equal(["Piano «Piano di prova» (ente/peg): tolto"], Compared.Of(one, none).Details());
        Assert.Equal(["Piani: 1 tolto."], DiffLines.Totals(Compared.Of(one, none)));
    }

    [Fact]
    public void An_objective_that_came_or_went_is_counted_with_what_belongs_to_it()
    {
        Assert.Equal(["obiettivo «Aprire il nido» (o): aggiunto, con 1 fase, 1 indicatore"], Compared.Of("", Objective).Details());
        var gone = Compared.Of(Objective, "");
        Assert.Equal(["obiettivo «Aprire il nido» (o): tolto, con 1 fase, 1 indicatore"], gone.Details());
        Assert.Equal(["Piani: 1 cambiato.", "Obiettivi: 1 tolto.", "Indicatori: 1 tolto.", "Fasi: 1 tolta."], DiffLines.Totals(gone));
    }

    [Fact]
    public void Indicators_and_phases_come_and_go_within_their_objective() => Assert.Equal(
        ["fase «Cantiere» (g): aggiunta", "fase «Gara» (f): tolta", "indicatore «Domande» (j): aggiunto", "indicatore «Posti» (i): tolto"],
        Compared.Of(Objective, "obiettivi: [{id: o, codice: '1', titolo: Aprire il nido, indicatori: [{id: j, denominazione: Domande}], fasi: [{id: g, denominazione: Cantiere}]}]").Details().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("id: nuovo, codice: '1', titolo: Aprire il nido")]
    [InlineData("id: nuovo, titolo: APRIRE il nido")]
    [InlineData("id: nuovo, titolo: Nido aperto")]
    public void The_same_thing_under_another_identifier_is_not_one_gone_and_one_come(string fields)
    {
        var diff = Compared.Of(Objective, $"obiettivi: [{{{fields}, indicatori: [{{id: i, denominazione: Posti, atteso: '8'}}], fasi: [{{id: g, denominazione: Gara}}]}}]");
        var record = Assert.Single(Assert.Single(diff.Plans).Records);
        Assert.Equal((DiffKind.Changed, "nuovo", "o"), (record.Kind, $"{record.Id}", $"{record.FormerId}"));
        Assert.Contains("identificativo, e con esso l'indirizzo della pagina: da «o» a «nuovo»", diff.Details());
        Assert.Equal("f", $"{Assert.Single(record.Parts).FormerId}");
    }

    [Fact]
    public void Two_that_say_the_same_are_not_guessed_apart()
    {
        var diff = Compared.Of("obiettivi: [{id: a, titolo: T}, {id: b, titolo: T}]", "obiettivi: [{id: c, titolo: T}]");
        Assert.Equal([DiffKind.Added, DiffKind.Removed, DiffKind.Removed], Assert.Single(diff.Plans).Records.Select(record => record.Kind));
    }

    [Fact]
    public void An_indicator_that_passes_to_another_objective_says_so() => Assert.Equal(
        ["appartiene a: da «A» a «B»"],
        Compared.Of("obiettivi: [{id: a, titolo: A, indicatori: [{id: i, denominazione: N}]}, {id: b, titolo: B}]", "obiettivi: [{id: a, titolo: A}, {id: b, titolo: B, indicatori: [{id: i, denominazione: N}]}]").Details());

    [Fact]
    public void What_a_broken_file_held_is_not_taken_for_gone()
    {
        (string, string) other = ("obiettivi/b.yaml", "id: b\ntitolo: B\n");
        var whole = LoadedPlan.OfFiles(("obiettivi/a.yaml", "id: a\ntitolo: A\nfasi: [{id: f, denominazione: F}]\n"), other);
        var broken = LoadedPlan.OfFiles(("obiettivi/a.yaml", "id: a\ntitolo: [A\n"), other);
        var diff = Compared.Of(whole, broken);
        Assert.Empty(diff.Details());
        Assert.Equal(2, diff.NotCompared);
        Assert.Contains("Non confrontati: 2, perché in una delle due versioni il loro file ha errori.", DiffLines.Totals(diff));
        Assert.Equal(2, Compared.Of(broken, whole).NotCompared);
    }

    [Theory]
    [InlineData("rilevazioni/2020-06-30.csv", "indicatore,fase,numeratore,denominatore,valore\ni,,1,2,50%\n,f,,,7\n", "indicatore,fase,numeratore,denominatore,valore\ni,,abc,2,50%\n,f,,,7\n", 2)]
    [InlineData("personale.csv", "obiettivo,scheda,centro,ruolo,persone\no,,,R,5\n,s,,R,5\n,,c,R,5\n,,,R,5\n", "obiettivo,scheda,centro,ruolo,persone\no,,,R,molte\n", 4)]
    [InlineData("modifiche.yaml", "- {obiettivo: o, campo: titolo, da: A, a: T, data: 2020-06-30}\n", "- {obiettivo: o, campo: titolo, da: A, a: T, data: giugno}\n", 1)]
    public void What_a_broken_file_says_of_records_of_other_files_is_not_taken_for_gone(string path, string right, string wrong, int count)
    {
        var records = ("piano.yaml", "denominazione: P\nanno: 2020\ntipo: peg\ncentri: [{id: c, denominazione: C}]\nschede: [{id: s, titolo: S}]\n"
            + "obiettivi: [{id: o, titolo: T, indicatori: [{id: i, denominazione: N}], fasi: [{id: f, denominazione: F}]}]\n");
        var (whole, broken) = (LoadedPlan.OfFiles(records, (path, right)), LoadedPlan.OfFiles(records, (path, wrong)));
        Assert.NotEmpty(Compared.Of(LoadedPlan.OfFiles(records), whole).Details());
        foreach (var diff in new[] { Compared.Of(whole, broken), Compared.Of(broken, whole) })
        {
            Assert.Empty(diff.Details());
            Assert.Equal(count, diff.NotCompared);
        }
    }

    [Fact]
    public void A_plan_whose_settings_are_broken_is_not_taken_for_gone()
    {
        var broken = LoadedPlan.OfFiles(("piano.yaml", "denominazione: X\nanno: duemila\ntipo: peg\n"));
        Assert.Equal(["Piano «Piano di prova» (ente/peg): non confrontato"], Compared.Of(LoadedPlan.Of(Objective), broken).Details());
    }
}
