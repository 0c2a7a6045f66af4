namespace PegOpenData.Tests.Loading.Checks;

public sealed class KnownReferencesTests
{
    [Theory]
    [InlineData("centri: [{id: a, denominazione: A, padre: x}]")]
    [InlineData("linee: [{id: a, livello: mandato, denominazione: A, padre: x}]")]
    [InlineData("schede: [{id: a, titolo: A, centro: x}]")]
    [InlineData("schede: [{id: a, titolo: A, linee: [x]}]")]
    [InlineData("obiettivi: [{id: a, titolo: A, centro: x}]")]
    [InlineData("obiettivi: [{id: a, titolo: A, centri_coinvolti: [x]}]")]
    [InlineData("obiettivi: [{id: a, titolo: A, scheda: x}]")]
    [InlineData("obiettivi: [{id: a, titolo: A, linee: [x]}]")]
    [InlineData("fasi: [{id: a, denominazione: A, obiettivo: x}]")]
    [InlineData("fasi: [{id: a, denominazione: A, scheda: x}]")]
    [InlineData("obiettivi: [{id: o, titolo: O, fasi: [{id: a, denominazione: A, centro: x}]}]")]
    [InlineData("indicatori: [{id: a, obiettivo: x}]")]
    [InlineData("indicatori: [{id: a, fase: x}]")]
    [InlineData("indicatori: [{id: a, linea: x}]")]
    [InlineData("risorse: [{id: a, direzione: spesa, obiettivo: x}]")]
    [InlineData("risorse: [{id: a, direzione: spesa, scheda: x}]")]
    [InlineData("personale: [{ruolo: Dipendente, persone: 3, scheda: x}]")]
    [InlineData("personale: [{ruolo: Dipendente, persone: 3, obiettivo: x}]")]
    [InlineData("personale: [{ruolo: Dipendente, persone: 3, centro: x}]")]
    [InlineData("rilevazioni: [{indicatore: x, data: 2020-06-30, valore: '3'}]")]
    [InlineData("rilevazioni: [{fase: x, data: 2020-06-30, valore: '3'}]")]
    [InlineData("modifiche: [{obiettivo: x, campo: titolo, data: 2020-06-30}]")]
    [InlineData("modifiche: [{indicatore: x, campo: atteso, data: 2020-06-30}]")]
    [InlineData("modifiche: [{fase: x, campo: peso, data: 2020-06-30}]")]
    [InlineData("totali_stampati: [{ambito: obiettivi, id: x, voce: spesa, importo: 1}]")]
    [InlineData("totali_stampati: [{ambito: schede, id: x, voce: spesa, importo: 1}]")]
    [InlineData("totali_stampati: [{ambito: centri, id: x, voce: spesa, importo: 1}]")]
    public void A_reference_to_nothing_is_an_error(string yaml)
    {
        var finding = LoadedPlan.Of(yaml).Only("riferimento-inesistente");
        Assert.Equal((4, yaml.LastIndexOf(" x", StringComparison.Ordinal) < 0 ? yaml.IndexOf("[x", StringComparison.Ordinal) + 2 : yaml.LastIndexOf(" x", StringComparison.Ordinal) + 2),
            (finding.Span.Line, finding.Span.Column));
    }

    [Fact]
    public void The_nearest_identifier_is_suggested()
    {
        var finding = LoadedPlan.Of("""
            centri: [{id: servizio-tributi, denominazione: Tributi}]
            obiettivi: [{id: a, titolo: A, centro: servizio-tribti}]
            """).Only("riferimento-inesistente");
        Assert.Contains("Forse intendevi «servizio-tributi»?", finding.Message, StringComparison.Ordinal);
        Assert.Equal("obiettivi/a", finding.Subject);
    }

    [Fact]
    public void A_file_of_wrong_names_is_told_quickly_and_the_first_get_a_suggestion()
    {
        var known = string.Concat(Enumerable.Range(10_000, 5_000).Select(at => $"- {{id: servizio-numero-{at}-del-comune, denominazione: A}}\n"));
        var naming = string.Concat(Enumerable.Range(10_000, 5_000).Select(at => $"- {{id: o-{at}, titolo: A, centro: servizio-nomero-{at}-del-comune}}\n"));
        var found = LoadedPlan.OfFiles(("centri.yaml", known), ("obiettivi.yaml", naming)).Findings;
        Assert.Equal(5_000, found.Count);
        Assert.Equal(20, found.Count(finding => finding.Message.Contains("Forse intendevi", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_collection_with_a_broken_file_is_not_held_against_its_references()
    {
        var loaded = LoadedPlan.OfFiles(
            ("centri.yaml", "- id: a\n  denominazione: \"A\n"),
            ("obiettivi.yaml", "- {id: o, titolo: O, centro: a, scheda: b}\n"));
        Assert.DoesNotContain(loaded.Findings, finding => finding.Message.Contains("«centro»", StringComparison.Ordinal));
        Assert.Contains(loaded.Findings, finding => finding.Message.Contains("«scheda»", StringComparison.Ordinal));
    }

    [Fact]
    public void What_stood_inside_a_broken_objective_is_not_held_against_its_references()
    {
        var loaded = LoadedPlan.OfFiles(
            ("obiettivi/a.yaml", "id: a\ntitolo: \"A\nindicatori: [{id: i}]\n"),
            ("rilevazioni.yaml", "- {indicatore: i, data: 2020-06-30, valore: '3'}\n"));
        Assert.DoesNotContain("riferimento-inesistente", loaded.Codes);
        Assert.True(loaded.Findings.Count > 0);
    }
}
