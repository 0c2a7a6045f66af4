using PegOpenData.Cli.Reports.Differences;
using PegOpenData.Tests.Loading;

namespace PegOpenData.Tests.Publishing.Diff;

/// <summary>Each kind of value that changes, as a citizen reads it.</summary>
public sealed class ChangedValuesTests
{
    private const string Centres = "centri: [{id: a, denominazione: Servizio A}, {id: b, denominazione: Servizio B}]\n";

    [Theory]
    [InlineData("titolo: Prima", "titolo: Dopo", "titolo: da «Prima» a «Dopo»")]
    [InlineData("titolo: T, centro: a", "titolo: T, centro: b", "ufficio responsabile: da «Servizio A» a «Servizio B»")]
    [InlineData("titolo: T, stato: attivo", "titolo: T, stato: rinviato", "stato: da «attivo» a «rinviato»")]
    [InlineData("titolo: T, peso: 40", "titolo: T, peso: 37.5", "peso: da «40» a «37,5»")]
    [InlineData("titolo: T", "titolo: T, peso: 10", "peso: ora «10», prima niente")]
    [InlineData("titolo: T, esito_dichiarato: {esito: parziale}", "titolo: T, esito_dichiarato: {esito: non-raggiunto, percentuale: 20}", "esito dichiarato: da «parziale» a «non raggiunto (20 %)»")]
    [InlineData("titolo: T, descrizione: Parole di prima", "titolo: T, descrizione: Parole di dopo", "descrizione: cambiata")]
    [InlineData("titolo: T, sezioni: [{nome: iniziative, testo: x}]", "titolo: T, sezioni: [{nome: iniziative, testo: y}]", "sezioni: cambiate")]
    [InlineData("titolo: T, stato_attuazione: [{data: 2020-06-30, testo: x}]", "titolo: T, stato_attuazione: [{data: 2020-06-30, testo: y}]", "stato di attuazione: cambiato")]
    [InlineData("titolo: T, responsabile: {ruolo: Dirigente, nome: Nome Uno}", "titolo: T, responsabile: {ruolo: Dirigente, nome: Nome Due}", "nome del responsabile: cambiato")]
    [InlineData("titolo: T, responsabile: {ruolo: Dirigente}", "titolo: T, responsabile: {ruolo: Segretario generale}", "ruolo del responsabile: da «Dirigente» a «Segretario generale»")]
    [InlineData("titolo: T, referente_politico: Nome Uno", "titolo: T, referente_politico: Nome Due", "referente politico: cambiato")]
    [InlineData("titolo: T, personale: [{ruolo: R, persone: 5}]", "titolo: T, personale: [{ruolo: R, persone: 4}]", "personale: cambiato")]
    public void Of_an_objective(string before, string after, string expected) =>
        Assert.Equal([expected], Compared.Of(Centres + $"obiettivi: [{{id: o, {before}}}]", Centres + $"obiettivi: [{{id: o, {after}}}]").Details());

    [Theory]
    [InlineData("atteso: Almeno 8", "atteso: Almeno 9", "valore atteso: da «Almeno 8» a «Almeno 9»")]
    [InlineData("atteso: {2020: '8', 2021: '9'}", "atteso: {2020: '8', 2021: '10'}", "valore atteso per il 2021: da «9» a «10»")]
    [InlineData("atteso: '8'", "atteso: '8', raggiunto: {testo: '7', rilevato_il: 2020-12-31}", "risultato: ora «7 (al 31/12/2020)», prima niente")]
    [InlineData("denominazione: Prima", "denominazione: Dopo", "nome: da «Prima» a «Dopo»")]
    [InlineData("perche_manca: x", "perche_manca: y", "motivo per cui manca il risultato: cambiato")]
    public void Of_an_indicator(string before, string after, string expected) =>
        Assert.Equal([expected], Compared.Of($"obiettivi: [{{id: o, titolo: T, indicatori: [{{id: i, {before}}}]}}]", $"obiettivi: [{{id: o, titolo: T, indicatori: [{{id: i, {after}}}]}}]").Details());

    [Theory]
    [InlineData("fine_prevista: 2020-11-28", "fine_prevista: 2020-12-19", "fine prevista: da «28/11/2020» a «19/12/2020»")]
    [InlineData("mesi_previsti: [1, 2]", "mesi_previsti: [2, 3]", "mesi previsti: da «gen, feb» a «feb, mar»")]
    [InlineData("avanzamento: 60", "avanzamento: 100", "avanzamento: da «60 %» a «100 %»")]
    public void Of_a_phase(string before, string after, string expected) =>
        Assert.Equal([expected], Compared.Of($"obiettivi: [{{id: o, titolo: T, fasi: [{{id: f, denominazione: F, {before}}}]}}]", $"obiettivi: [{{id: o, titolo: T, fasi: [{{id: f, denominazione: F, {after}}}]}}]").Details());

    [Fact]
    public void Of_a_budget_line() => Assert.Equal(
        ["previsto per il 2020: da «1.000,00 €» a «1.200,50 €»"],
        Compared.Of("obiettivi: [{id: o, titolo: T, risorse: [{id: r, direzione: spesa, previsto: 1000}]}]", "obiettivi: [{id: o, titolo: T, risorse: [{id: r, direzione: spesa, previsto: 1200.50}]}]").Details());

    [Fact]
    public void Of_the_plan_itself() => Assert.Equal(
        ["stato: da «previsione» a «monitoraggio»", "data di aggiornamento: da «01/01/2020» a «02/01/2020»", "note: cambiate"],
        Compared.Of("data_aggiornamento: 2020-01-01\nnote: x", "data_aggiornamento: 2020-01-02\nstato: monitoraggio\nnote: y").Details());

    [Theory]
    [InlineData("atti: [{tipo: delibera, url: 'https://a.it/1'}]", "atti: [{tipo: delibera, url: 'https://a.it/2'}]", "atti: da «delibera (https://a.it/1)» a «delibera (https://a.it/2)»")]
    [InlineData("documenti: [{titolo: PEG, url: 'https://a.it/1'}]", "documenti: [{titolo: PEG, url: 'https://a.it/2'}]", "documenti: da «PEG (https://a.it/1)» a «PEG (https://a.it/2)»")]
    [InlineData("modifiche: [{campo: titolo, data: 2020-06-30, motivo: x}]", "modifiche: [{campo: titolo, data: 2020-06-30, motivo: y}]", "contenuto delle modifiche: cambiato")]
    public void Of_acts_documents_and_amendments(string before, string after, string expected) => Assert.Equal([expected], Compared.Of(before, after).Details());

    [Fact]
    public void Of_an_administration()
    {
        static LoadedPlan Of(string yaml) => LoadedPlan.OfData(("ente/ente.yaml", $"tipo: comune\n{yaml}\n"));
        var diff = Compared.Of(Of("denominazione: Prima\nnote: x"), Of("denominazione: Dopo\nnote: y"));
        Assert.Equal(["denominazione: da «Prima» a «Dopo»", "note: cambiate"], diff.Details());
        Assert.Equal(["Enti: 1 cambiato.", "Valori cambiati: titoli 1, testi 1."], DiffLines.Totals(diff));
        Assert.Equal(["Ente «Prima» (ente): non confrontato"], Compared.Of(Of("denominazione: Prima"), Of("denominazione: [")).Details());
    }

    [Fact]
    public void One_more_measurement_is_one_more_value()
    {
        const string Plan = "obiettivi: [{id: o, titolo: T, indicatori: [{id: i, denominazione: N}]}]\n";
        var after = LoadedPlan.OfFiles(("obiettivi.yaml", "- {id: o, titolo: T, indicatori: [{id: i, denominazione: N}]}\n"), ("rilevazioni/2020-06-30.csv", "indicatore,valore\ni,7\n"));
        Assert.Equal(["rilevazione del 30/06/2020: ora «7», prima niente"], Compared.Of(LoadedPlan.Of(Plan), after).Details());
    }

    [Fact]
    public void A_plan_whose_name_may_be_a_persons_is_called_by_its_identifier()
    {
        var (plan, none) = (LoadedPlan.Of("note: x"), LoadedPlan.OfData(("ente/ente.yaml", "denominazione: E\ntipo: comune\n")));
        var personal = plan with { Findings = [Errors.Checks.PersonalData(plan.Plan.Source["denominazione"], "il codice fiscale di una persona", null)] };
        Assert.All(
            new[] { Compared.Of(none, personal), Compared.Of(personal, none), Compared.Of(personal, LoadedPlan.Of("note: y")), Compared.Of(LoadedPlan.Of("note: y"), personal) },
            diff => Assert.Equal("peg", Assert.Single(diff.Plans).Name));
    }

    [Fact]
    public void Of_words_that_may_be_a_persons_nothing_is_told()
    {
        const string Yaml = "obiettivi:\n  - id: o\n    titolo: XXXXXX00A00A000X\n    peso: 1\n";
        var (before, after) = (LoadedPlan.Of(Yaml), LoadedPlan.Of(Yaml.Replace("peso: 1", "peso: 2", StringComparison.Ordinal)));
        var place = after.Plan.Objectives.Single().Source["titolo"];
        var diff = Compared.Of(before, after with { Findings = [Errors.Checks.PersonalData(place, "il codice fiscale di una persona", null)] });
        Assert.Equal(["peso: cambia, ma non si mostra"], diff.Details());
        Assert.Equal("o", Assert.Single(Assert.Single(diff.Plans).Records).Name);
    }
}
