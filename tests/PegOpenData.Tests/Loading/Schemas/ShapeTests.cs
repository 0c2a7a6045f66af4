namespace PegOpenData.Tests.Loading.Schemas;

/// <summary>What the schemas refuse, wherever it stands; and a wrong file is not mapped.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("centri: [{id: a}]")]
    [InlineData("centri: [{id: A, denominazione: A}]")]
    [InlineData("centri: [{id: con, denominazione: A}]")]
    [InlineData("centri: [{id: a, denominazione: A, tipo: reparto}]")]
    [InlineData("linee: [{id: a, denominazione: A}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, titlo: O}]")]
    [InlineData("obiettivi: [{id: \"a\\n\", titolo: O}]")]
    [InlineData("obiettivi: [{id: o, titolo: ''}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, peso: 101}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, prosegue: peg-2019}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, responsabile: {nome: N}}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, fasi: [{id: f, denominazione: F, mesi_previsti: [13]}]}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, fasi: [{id: f, denominazione: F, fine_prevista: 2020-02-30}]}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, indicatori: [{id: i, atteso: {tipo: numero, valore: 3}}]}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, indicatori: [{id: i, atteso: {testo: t, valore: 3}}]}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, indicatori: [{id: i, atteso: {}}]}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, indicatori: [{id: i, atteso: {1850: t}}]}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, indicatori: [{id: i, raggiunto: {rilevato_il: 2020-01-01}}]}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, personale: [{ruolo: R, persone: 2}]}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, risorse: [{id: r, direzione: uscita}]}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, risorse: [{id: r, direzione: spesa, previsto: tanto}]}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, risorse: [{id: r, direzione: spesa, missione: '1'}]}]")]
    [InlineData("totali_stampati: [{ambito: obiettivi, voce: spesa, importo: 1}]")]
    [InlineData("atti: [{tipo: delibera, url: 'javascript:alert(1)'}]")]
    [InlineData("stato: chiuso")]
    public void A_wrong_shape_is_an_error_and_the_file_is_not_mapped(string yaml)
    {
        var loaded = LoadedPlan.Of(yaml);
        Assert.Contains(loaded.Findings, finding => finding.Severity == Severity.Error && finding.Span.Line == 4);
        Assert.Empty(loaded.Publication.Administrations.Single().Plans);
    }

    [Theory]
    [InlineData("codice: 04")]
    [InlineData("codice: 1.10")]
    [InlineData("codice: no")]
    [InlineData("codice: 2020-01-01")]
    public void Where_a_text_is_meant_plain_words_are_that_text(string yaml)
    {
        var loaded = LoadedPlan.Of($"obiettivi: [{{id: o, titolo: O, {yaml}}}]");
        loaded.HasNone();
        Assert.Equal(yaml[8..], loaded.Plan.Objectives[0].Code);
    }

    [Fact]
    public void A_bare_number_can_be_a_target()
    {
        var loaded = LoadedPlan.Of("obiettivi: [{id: o, titolo: O, indicatori: [{id: i, atteso: 80, raggiunto: 2.50, storico: {2019: 70}}]}]");
        loaded.HasNone();
        var indicator = loaded.Plan.Indicators[0];
        Assert.Equal(("80", "2.50", "70"), (indicator.Target?.Text, indicator.Result?.Text, indicator.History[2019].Text));
    }

    [Theory]
    [InlineData("titolo: T\nportale: false\n")]
    [InlineData("titolo: T\n")]
    [InlineData("titolo: T\nportale: true\ncollegamenti: [{testo: A, href: pagina}]\n")]
    [InlineData("titolo: T\nportale: true\ntema: ../Altro\n")]
    public void The_settings_of_the_site_have_a_shape(string yaml) =>
        Assert.Contains(LoadedPlan.Load([], [("site.yaml", yaml)]).Findings, finding => finding is { Severity: Severity.Error, Span.File: "site.yaml" });

    [Theory]
    [InlineData("denominazione: Comune\n")]
    [InlineData("denominazione: Comune\ntipo: comune\npec: nessuna\n")]
    [InlineData("denominazione: Comune\ntipo: comune\ncodice_istat: '12'\n")]
    public void So_has_an_administration(string yaml)
    {
        var loaded = LoadedPlan.OfData(("ente/ente.yaml", yaml));
        Assert.Contains(loaded.Findings, finding => finding is { Severity: Severity.Error, Span.File: "ente/ente.yaml" });
        Assert.Empty(loaded.Publication.Administrations);
    }

    [Fact]
    public void A_wrong_file_hides_nothing_in_another()
    {
        var loaded = LoadedPlan.OfFiles(
            ("obiettivi/a.yaml", "id: a\ntitolo: \"A\n"),
            ("obiettivi/b.yaml", "id: b\ntitolo: B\ncentro: x\n"));
        Assert.Equal("b", Assert.Single(loaded.Plan.Objectives).Id.ToString());
        Assert.Contains("riferimento-inesistente", loaded.Codes);
    }
}
