namespace PegOpenData.Tests.Loading.Mapping;

public sealed class RecordMappingTests
{
    [Fact]
    public void What_is_written_inside_belongs_to_what_is_around()
    {
        var plan = Fine("""
            schede: [{id: s, titolo: S, fasi: [{id: sf, denominazione: F}], risorse: [{id: sr, direzione: spesa}], personale: [{ruolo: R, persone: 3}]}]
            obiettivi:
              - id: o
                titolo: O
                fasi: [{id: f, denominazione: F, indicatori: [{id: fi}]}]
                indicatori: [{id: i}]
                risorse: [{id: r, direzione: entrata}]
                personale: [{ruolo: R, persone: 4}]
            """);
        Assert.Equal([("sf", "s", ""), ("f", "", "o")], plan.Phases.Select(phase => ($"{phase.Id}", $"{phase.Sheet}", $"{phase.Objective}")));
        Assert.Equal([("fi", "f", ""), ("i", "", "o")], plan.Indicators.Select(one => ($"{one.Id}", $"{one.Phase}", $"{one.Objective}")));
        Assert.Equal([("sr", "s", ""), ("r", "", "o")], plan.BudgetLines.Select(line => ($"{line.Id}", $"{line.Sheet}", $"{line.Objective}")));
        Assert.Equal([("s", "", 3), ("", "o", 4)], plan.Staff.Select(staff => ($"{staff.Sheet}", $"{staff.Objective}", staff.People)));
    }

    [Fact]
    public void The_same_parent_may_be_said_twice() =>
        Fine("obiettivi: [{id: o, titolo: O, fasi: [{id: f, denominazione: F, obiettivo: o}]}]");

    [Fact]
    public void Another_parent_is_an_error()
    {
        var finding = LoadedPlan.Of("obiettivi: [{id: o, titolo: O, fasi: [{id: f, denominazione: F, obiettivo: p}]}, {id: p, titolo: P}]").Only("genitore-discorde");
        Assert.Contains("«obiettivo: p»", finding.Message, StringComparison.Ordinal);
        Assert.Contains("dentro «o»", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("previsto: 131000.00", "2020=131000.00")]
    [InlineData("previsto: -149.80, esercizio: 2021", "2021=-149.80")]
    [InlineData("previsto: {2021: 5, 2020: 4.50}", "2020=4.50 2021=5")]
    [InlineData("descrizione: senza", "")]
    public void An_amount_stands_under_its_year(string fields, string expected)
    {
        var line = Fine($"obiettivi: [{{id: o, titolo: O, risorse: [{{id: r, direzione: spesa, {fields}}}]}}]").BudgetLines.Single();
        Assert.Equal(expected, string.Join(' ', line.Planned.Select(entry => FormattableString.Invariant($"{entry.Key}={entry.Value.Euro}"))));
    }

    [Fact]
    public void Collections_of_several_files_are_one()
    {
        var loaded = LoadedPlan.OfFiles(
            ("piano.yaml", "denominazione: P\nanno: 2020\ntipo: peg\ncentri: [{id: a, denominazione: A}]\n"),
            ("centri.yaml", "- {id: b, denominazione: B}\n"),
            ("centri/c.yaml", "id: c\ndenominazione: C\n"),
            ("centri/d.yaml", "- {id: d, denominazione: D}\n- {id: e, denominazione: E}\n"));
        loaded.HasNone();
        Assert.Equal("a b c d e", string.Join(' ', loaded.Plan.Centres.Select(centre => centre.Id)));
    }

    [Fact]
    public void The_name_of_a_file_can_be_the_day_of_its_measurements()
    {
        var loaded = LoadedPlan.OfFiles(
            ("indicatori.yaml", "- {id: i, obiettivo: o}\n"),
            ("obiettivi.yaml", "- {id: o, titolo: O}\n"),
            ("rilevazioni/2020-06-30.yaml", "- {indicatore: i, valore: 8 giorni}\n- {indicatore: i, data: 2020-06-15, valore: '7'}\n"));
        loaded.HasNone();
        Assert.Equal([new DateOnly(2020, 6, 30), new DateOnly(2020, 6, 15)], loaded.Plan.Measurements.Select(measured => measured.Date));
        Assert.Equal((8m, new DateOnly(2020, 6, 30)), (loaded.Plan.Measurements[0].Value.Reading.Value!.Value, loaded.Plan.Measurements[0].Value.Date!.Value));
    }

    [Fact]
    public void A_measurement_needs_a_day() =>
        LoadedPlan.Of("obiettivi: [{id: o, titolo: O, indicatori: [{id: i}]}]\nrilevazioni: [{indicatore: i, valore: '3'}]").Only("data-mancante");

    [Fact]
    public void A_field_knows_where_it_stands()
    {
        var objective = Fine("obiettivi:\n  - id: o\n    titolo: O\n    responsabile:\n      ruolo: Dirigente\n    temi: [pnrr, altro]\n").Objectives.Single();
        Assert.Equal(new SourceSpan("ente/peg/piano.yaml", 8, 14, 8, 23), objective.Source["responsabile.ruolo"]);
        Assert.Equal((9, 18), (objective.Source["temi.1"].Line, objective.Source["temi.1"].Column));
        Assert.Equal(objective.Source.Span, objective.Source["descrizione"]);
    }

    [Fact]
    public void A_number_that_nothing_can_hold_is_an_error() =>
        LoadedPlan.Of("obiettivi: [{id: o, titolo: O, risorse: [{id: r, direzione: spesa, previsto: 1e60}]}]").Only("valore-non-rappresentabile");

    [Fact]
    public void A_plan_is_read_whole()
    {
        var plan = Fine("""
            inizio: 2020-02-01
            stato: consuntivo
            situazione_al: 2020-12-31
            data_pubblicazione: 2020-08-05
            ufficio_responsabile: Controllo di gestione
            copertura: {completo: false, manca: le schede}
            validazione: {organo: OIV, atto: verbale 4, data: 2021-05-20, url: 'https://www.comune.example/verbale.pdf'}
            atti: [{tipo: delibera di Giunta, numero: '120', data: 2020-07-30}]
            documenti: [{titolo: Allegato B, url: 'https://www.comune.example/b.pdf'}]
            testo_omesso: true
            note: Una nota
            """);
        Assert.Equal(new Period(new DateOnly(2020, 2, 1), new DateOnly(2020, 12, 31)), plan.Period);
        Assert.Equal((PlanStatus.Final, new DateOnly(2020, 12, 31), new DateOnly(2020, 8, 5)), (plan.Status, plan.AsOf, plan.Published));
        Assert.Equal(new Coverage(false, "le schede"), plan.Coverage);
        Assert.Equal(("OIV", "verbale 4", "120"), (plan.Validation?.Body, plan.Validation?.Act, plan.Acts.Single().Number));
        Assert.Equal(("Allegato B", true, "Una nota"), (plan.Documents.Single().Title, plan.IsTextOmitted, plan.Note));
    }

    [Fact]
    public void An_objective_is_read_whole()
    {
        var objective = Fine("""
            centri: [{id: c, denominazione: C, codice: '04', varianti: [Ci]}, {id: d, denominazione: D, padre: c}]
            linee: [{id: l, livello: missione, denominazione: L, ufficiale: true}]
            schede: [{id: s, titolo: S}]
            obiettivi:
              - id: o
                codice: O_1
                titolo: O
                tipo: sviluppo
                centro: c
                centri_coinvolti: [d]
                referente_politico: Sindaco
                responsabile: {ruolo: Dirigente}
                scheda: s
                linee: [l]
                temi: [pnrr]
                testo_omesso: true
                peso: 10
                peso_indicatori: 50
                peso_fasi: 50.00
                sezioni: [{nome: Destinatari, testo: Tutti}]
                stato_attuazione: [{data: 2020-06-30, testo: Avviato}]
                stato: rinviato
                atto_stato: {tipo: delibera}
                prosegue: peg-2019/o
                esito_dichiarato: {esito: superato, percentuale: 110, organo: OIV}
                fonte: {documento: b.pdf, riga: 3, pagina: 2}
            """).Objectives.Single();
        Assert.Equal(("O_1", "sviluppo", "c", "d", "s", "l"),
            (objective.Code, objective.Kind, $"{objective.Centre}", $"{objective.InvolvedCentres.Single()}", $"{objective.Sheet}", $"{objective.Lines.Single()}"));
        Assert.Equal((10m, 50m, 50m), (objective.Weight, objective.IndicatorsWeight, objective.PhasesWeight));
        Assert.Equal(new Section("Destinatari", "Tutti"), objective.Sections.Single());
        Assert.Equal(new Progress(new DateOnly(2020, 6, 30), "Avviato"), objective.Progress.Single());
        Assert.Equal((ObjectiveStatus.Postponed, "delibera", "peg-2019/o"), (objective.Status, objective.StatusAct?.Kind, objective.Continues));
        Assert.Equal((OutcomeKind.Exceeded, 110m, "OIV"), (objective.DeclaredOutcome!.Kind, objective.DeclaredOutcome.Percentage, objective.DeclaredOutcome.Body));
        Assert.Equal(new Provenance("b.pdf", 3, 2), objective.Provenance);
    }

    [Fact]
    public void A_phase_and_a_change_are_read_whole()
    {
        var plan = Fine("""
            obiettivi:
              - id: o
                titolo: O
                fasi: [{id: f, denominazione: F, ordine: 1, peso: 100, avanzamento: 50, mesi_previsti: [1, 2], atteso: Bando, atto: det. 3}]
            modifiche: [{fase: f, campo: peso, da: '90', a: '100', motivo: errore, atto: {tipo: delibera}, data: 2020-10-15}]
            """);
        var phase = plan.Phases.Single();
        Assert.Equal((1, 100m, 50m, "Bando", "det. 3"), (phase.Order, phase.Weight, phase.Completion, phase.ExpectedText, phase.Act));
        Assert.Equal([1, 2], phase.PlannedMonths.ToArray());
        var change = plan.Amendments.Single();
        Assert.Equal(("f", "peso", "90", "100", "errore", "delibera"), ($"{change.Phase}", change.Field, change.From, change.To, change.Reason, change.Act?.Kind));
    }

    private static Plan Fine(string yaml)
    {
        var loaded = LoadedPlan.Of(yaml);
        loaded.HasNone();
        return loaded.Plan;
    }
}
