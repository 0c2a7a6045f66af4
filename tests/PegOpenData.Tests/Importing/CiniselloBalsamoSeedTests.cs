using System.Globalization;
using PegOpenData.Importing;
using PegOpenData.Importing.Accounting;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Tests.Importing;

/// <summary>The real document: every figure that a person counted in it, and records held against the printed lines.</summary>
public sealed class CiniselloBalsamoSeedTests
{
    private const string Plan = "cinisello-balsamo/peg-2017";
    private const string ObjectivePath = $"{Plan}/obiettivi/2017-p03-01.yaml";

    private static readonly Lazy<ImportResult> Facts = new(() => Seeds.CiniselloBalsamo.Import(
        new ImportOptions { FactsOnly = true, DocumentUrl = new Uri("https://www.comune.esempio.it/scheda.pdf") }));

    private static ImportResult Whole => Seeds.CiniselloBalsamo.Result;

    private static MappingNode Objective => Whole.Yaml(ObjectivePath);

    [SharedFact]
    public void It_is_imported_without_findings()
    {
        Assert.Empty(Whole.Diagnostics);
        Assert.Equal(
            [$"cinisello-balsamo/ente.yaml", $"{Plan}/centri.csv", $"{Plan}/linee.csv", ObjectivePath, $"{Plan}/piano.yaml"],
            Whole.Files.Select(file => file.Path));
    }

    [SharedFact]
    public void Every_line_is_accounted_for_once()
    {
        var reckoning = Whole.Reckoning!;
        Assert.Equal(141, reckoning.Lines);
        Assert.Equal(Enumerable.Range(1, 141), reckoning.Claims.Select(claim => claim.Line));
        Assert.True(reckoning.IsComplete);
        Assert.Equal(58, reckoning.CountOf(LineRole.Record));
        Assert.Equal(14, reckoning.CountOf(LineRole.Heading));
        Assert.Equal(15, reckoning.CountOf(LineRole.RepeatedHeading));
        Assert.Equal(49, reckoning.CountOf(LineRole.Separator));
        Assert.Equal(5, reckoning.CountOf(LineRole.Discarded));
    }

    [SharedFact]
    public void The_counts_are_those_of_the_document()
    {
        var records = Whole.Reckoning!.Records.ToDictionary(tally => tally.Of, tally => tally.Count);
        Assert.Equal(1, records["obiettivi"]);
        Assert.Equal(9, records["fasi"]);
        Assert.Equal(11, records["indicatori"]);
        Assert.Equal(8, records["risorse"]);
        Assert.Equal(4, records["linee"]);
        Assert.Equal(1, records["centri"]);
        Assert.Equal(3, records["totali_stampati"]);
        Assert.Equal(9, Objective.Records("fasi").Count);
        Assert.Equal(11, Objective.Records("indicatori").Count);
        Assert.Equal(1, Objective.Records("risorse").Count(line => line.At("direzione") == "entrata"));
        Assert.Equal(7, Objective.Records("risorse").Count(line => line.At("direzione") == "spesa"));
    }

    [SharedFact]
    public void The_objective_says_what_its_head_says()
    {
        var objective = Objective;
        Assert.Equal("2017-p03-01", objective.At("id"));
        Assert.Equal("2017_P03_01", objective.At("codice"));
        Assert.StartsWith("Promuovere i servizi, le iniziative, i progetti e l'immagine", objective.At("titolo"), StringComparison.Ordinal);
        Assert.EndsWith("con strumenti tradizionali e social", objective.At("titolo"), StringComparison.Ordinal);
        Assert.Null(objective["descrizione"]);
        Assert.Equal("sviluppo", objective.At("tipo"));
        Assert.Equal("Sindaco", objective.At("referente_politico"));
        Assert.Equal("Responsabile", objective.At("responsabile", "ruolo"));
        Assert.Null(objective.At("responsabile", "nome"));
        Assert.Equal("09-u-p3", objective.At("centro"));
        Assert.Equal("18", objective.At("fonte", "riga"));
    }

    [SharedFact]
    public void The_narrative_goes_on_over_the_page_break()
    {
        var progress = Assert.Single(Objective.Records("stato_attuazione"));
        var paragraphs = progress.At("testo")!.Split("\n\n");
        Assert.Equal("2017-12-31", progress.At("data"));
        Assert.Equal(11, paragraphs.Length);
        Assert.StartsWith("L'UDP Informazione, Comunicazione e Web Staff ha garantito", paragraphs[0], StringComparison.Ordinal);
        Assert.StartsWith("Il Centro di Riproduzione Digitale", paragraphs[9], StringComparison.Ordinal);
        Assert.Equal("Infine sono stati ospitati alcuni tirocini a cui è stata garantita adeguata formazione.", paragraphs[10]);
    }

    [SharedFact]
    public void Phases_are_two_lines_each()
    {
        var phases = Objective.Records("fasi");
        Assert.Equal(100m, phases.Sum(phase => decimal.Parse(phase.At("peso")!, CultureInfo.InvariantCulture)));
        Assert.All(phases, phase => Assert.Equal("100.00", phase.At("avanzamento")));
        Assert.All(phases, phase => Assert.Equal("09-u-p3", phase.At("centro")));
        Assert.All(phases, phase => Assert.Null(phase["responsabile"]));
        Assert.Equal(["66", "68", "70", "72", "74", "76", "78", "80", "82"], phases.Select(phase => phase.At("fonte", "riga")));

        var whatsapp = phases[2];
        Assert.Equal("3", whatsapp.At("ordine"));
        Assert.Equal(
            "Introduzione di whatsapp per le comunicazioni di pubblica utilità e principali eventi cittadini", whatsapp.At("denominazione"));
        Assert.Equal("10.00", whatsapp.At("peso"));
        Assert.Equal("2017-03-01", whatsapp.At("inizio_previsto"));
        Assert.Equal("2017-03-31", whatsapp.At("fine_prevista"));
        Assert.Equal("2017-03-01", whatsapp.At("inizio_effettivo"));
        Assert.Equal("2017-03-06", whatsapp.At("fine_effettiva"));
        Assert.Equal("(art. 15, c. 5)", whatsapp.At("note"));
        Assert.Equal("20.00", phases[5].At("peso"));
        Assert.StartsWith("attivita-di-coordinamento-della-comunicazione-interna", phases[0].At("id"), StringComparison.Ordinal);
    }

    [SharedFact]
    public void Indicators_keep_the_printed_words()
    {
        var indicators = Objective.Records("indicatori");
        Assert.Equal(Enumerable.Range(92, 11), indicators.Select(i => int.Parse(i.At("fonte", "riga")!, CultureInfo.InvariantCulture)));
        Assert.Equal(8, indicators.Count(indicator => indicator.At("tipo") == "efficacia"));
        Assert.Equal(3, indicators.Count(indicator => indicator.At("tipo") == "efficienza"));
        Assert.All(indicators, indicator => Assert.Null(indicator["storico"]));

        Assert.Equal(("10,00", "19,00"), (indicators[0].At("atteso"), indicators[0].At("raggiunto")));
        Assert.Equal(("170,00", "247,00"), (indicators[1].At("atteso"), indicators[1].At("raggiunto")));
        Assert.Equal(("2.000,00", "2.380,00"), (indicators[4].At("atteso"), indicators[4].At("raggiunto")));
        Assert.Equal("Dato statistico per valutare l'accoglienza del servizio", indicators[4].At("note"));
        Assert.Equal(("6,00", "7,00"), (indicators[6].At("atteso"), indicators[6].At("raggiunto")));
        Assert.Equal(("300,00", "801,00"), (indicators[7].At("atteso"), indicators[7].At("raggiunto")));
    }

    [SharedFact]
    public void Five_indicators_are_yes_or_no_and_no_operator_is_assumed()
    {
        var boolean = Whole.LoadedPlan().Indicators.Where(indicator => indicator.Target!.Reading.Kind == ReadingKind.Boolean).ToList();
        Assert.Equal([95, 97, 100, 101, 102], boolean.Select(indicator => indicator.Provenance!.Line!.Value));
        Assert.All(boolean, indicator => Assert.Equal("1,00", indicator.Target!.Text));
        Assert.All(boolean, indicator => Assert.Equal(1, indicator.Result!.Reading.Value));
        Assert.Equal("fatto = 1 non fatto = 0", boolean[3].Note);
        Assert.DoesNotContain("operatore", Whole.TextOf(ObjectivePath), StringComparison.Ordinal);
    }

    [SharedFact]
    public void Budget_lines_part_chapter_and_article_and_take_the_codes_of_their_description()
    {
        var lines = Objective.Records("risorse");
        Assert.Equal(
            ["e-3010450", "s-1020150", "s-1020210", "s-1020220", "s-1040080", "s-1040080-1", "s-1120450", "s-1660090"],
            lines.Select(line => line.At("id")));
        Assert.Equal(["112", "117", "118", "119", "120", "129", "130", "131"], lines.Select(line => line.At("fonte", "riga")));

        var revenue = lines[0];
        Assert.Equal(("3", "01", "2017"), (revenue.At("titolo"), revenue.At("aggregato"), revenue.At("esercizio")));
        Assert.Equal(("3.05.0710", "3.01", null), (revenue.At("codice_bilancio"), revenue.At("piano_finanziario"), revenue.At("missione")));
        Assert.Equal("10000.00", revenue.At("previsto"));
        Assert.StartsWith("EX710030 CENTRO RIPRODUZIONE DOCUMENTALE: PROVENTI", revenue.At("descrizione"), StringComparison.Ordinal);

        Assert.Equal(("1040080", null, "131000.00"), (lines[4].At("capitolo"), lines[4].At("articolo"), lines[4].At("previsto")));
        Assert.Equal(("1040080", "1", "11000.00"), (lines[5].At("capitolo"), lines[5].At("articolo"), lines[5].At("previsto")));
        Assert.Equal(lines[4].At("descrizione"), lines[5].At("descrizione"));
        Assert.Equal(("01", "03"), (lines[6].At("missione"), lines[6].At("programma")));
        Assert.Equal(("15", "02", "competenza"), (lines[7].At("missione"), lines[7].At("programma"), lines[7].At("base")));
        Assert.StartsWith("PRESTAZIONE DI SERVIZI - TIROCINI", lines[7].At("descrizione"), StringComparison.Ordinal);
    }

    [SharedFact]
    public void Printed_totals_agree_with_the_lines()
    {
        var totals = Whole.Yaml($"{Plan}/piano.yaml").Records("totali_stampati");
        Assert.Equal(
            [("entrata", "10000.00"), ("spesa", "159800.00"), ("saldo", "-149800.00")],
            totals.Select(total => (total.At("voce"), total.At("importo"))));
        Assert.All(totals, total => Assert.Equal(("obiettivi", "2017-p03-01"), (total.At("ambito"), total.At("id"))));

        decimal Sum(string direction) => Objective.Records("risorse").Where(line => line.At("direzione") == direction)
            .Sum(line => decimal.Parse(line.At("previsto")!, CultureInfo.InvariantCulture));
        Assert.Equal(10_000m, Sum("entrata"));
        Assert.Equal(159_800m, Sum("spesa"));
        Assert.Equal(-149_800m, Sum("entrata") - Sum("spesa"));
    }

    [SharedFact]
    public void The_plan_says_its_act_its_day_and_that_it_is_not_whole()
    {
        var plan = Whole.Yaml($"{Plan}/piano.yaml");
        Assert.Equal("Scheda PEG di avanzamento 2017", plan.At("denominazione"));
        Assert.Equal(("2017", "peg", "consuntivo"), (plan.At("anno"), plan.At("tipo"), plan.At("stato")));
        Assert.Equal("2017-12-31", plan.At("situazione_al"));
        var act = Assert.Single(plan.Records("atti"));
        Assert.Equal(("protocollo", "0021486/2018", "2018-03-19"), (act.At("tipo"), act.At("numero"), act.At("data")));
        Assert.Equal("false", plan.At("copertura", "completo"));
        Assert.Equal("3e4062e59490b7af06933dfb249a0bc2fecf3ced693e0b143f3c4b5256fc5f28", plan.At("documenti", 0, "sha256"));
        Assert.Equal(Objective.At("fonte", "documento"), plan.At("documenti", 0, "titolo"));
    }

    [SharedFact]
    public void The_administration_is_the_one_of_the_stamp()
    {
        var administration = Whole.Yaml("cinisello-balsamo/ente.yaml");
        Assert.Equal(("Comune di Cinisello Balsamo", "comune"), (administration.At("denominazione"), administration.At("tipo")));
        Assert.Equal("true", administration.At("dimostrazione"));
    }

    [SharedFact]
    public void The_town_s_own_mission_is_not_the_official_one()
    {
        var lines = Whole.TextOf($"{Plan}/linee.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, lines.Length);
        Assert.StartsWith("area-tematica-4,area-tematica,4,LA CITTA' INTELLIGENTE,,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("mandato-4,mandato,4,LA CITTA' INTELLIGENTE,,", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("missione-4-0101,missione,4_0101,Comunicazione e Partecipazione,mandato-4,", lines[3], StringComparison.Ordinal);
        Assert.StartsWith(
            "programma-4-0101-0101,programma,4_0101_0101,Comunicazione strategica,missione-4-0101,", lines[4], StringComparison.Ordinal);
        Assert.DoesNotContain("ufficiale", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["area-tematica-4", "mandato-4", "missione-4-0101", "programma-4-0101-0101"],
            Enumerable.Range(0, 4).Select(at => Objective.At("linee", at)));
    }

    [SharedFact]
    public void One_centre_has_its_longest_name_and_the_other_as_a_variant()
    {
        var rows = Whole.TextOf($"{Plan}/centri.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, rows.Length);
        Assert.EndsWith(",19", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("09-u-p3,09_U_P3,UNITA' OPERATIVA COMPLESSA STAFF DEL SINDACO E GIUNTA", rows[1], StringComparison.Ordinal);
        Assert.Contains(",unita,Responsabile,UDP INFORM.COMUNICAZ.WEB STAFF,", rows[1], StringComparison.Ordinal);
    }

    [SharedFact]
    public void No_name_of_a_person_comes_out()
    {
        var names = NamesPrinted();
        Assert.Equal(4, names.Count);
        foreach (var text in Whole.Files.Concat(Facts.Value.Files).Select(file => file.Text).Append(Whole.Reckoning!.ToText()))
        {
            Assert.All(names, name => Assert.DoesNotContain(name, text, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Equal(15, Whole.Reckoning!.NamesLeftOut.Sum(tally => tally.Count));
        Assert.Equal([9, 6], Whole.Reckoning!.NamesLeftOut.Select(tally => tally.Count));
    }

    [SharedFact]
    public void Facts_alone_have_no_prose_and_say_so()
    {
        var objective = Facts.Value.Yaml(ObjectivePath);
        Assert.Equal("true", objective.At("testo_omesso"));
        Assert.Equal("true", Facts.Value.Yaml($"{Plan}/piano.yaml").At("testo_omesso"));
        Assert.Equal("https://www.comune.esempio.it/scheda.pdf", Facts.Value.Yaml($"{Plan}/piano.yaml").At("documenti", 0, "url"));
        Assert.Null(objective["stato_attuazione"]);
        Assert.All(Facts.Value.Files, file => Assert.DoesNotContain("note:", file.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("varianti", Facts.Value.TextOf($"{Plan}/centri.csv"), StringComparison.Ordinal);
        Assert.Equal(9, objective.Records("fasi").Count);
        Assert.Equal(5, Facts.Value.LoadedPlan().Indicators.Count(indicator => indicator.Target!.Reading.Kind == ReadingKind.Boolean));
        Assert.Equal(Objective.At("titolo"), objective.At("titolo"));
        Assert.Equal(Objective.At("risorse", 3, "descrizione"), objective.At("risorse", 3, "descrizione"));
        Assert.Equal(16, Facts.Value.Reckoning!.CountOf(LineRole.Discarded));
    }

    [SharedFact]
    public void A_second_import_changes_nothing()
    {
        var again = Seeds.CiniselloBalsamo.ImportAgain();
        Assert.Empty(again.Diagnostics);
        Assert.Empty(again.Files);
    }

    /// <summary>The words of the names.</summary>
    private static List<string> NamesPrinted() =>
    [
        .. PrintedNames.HeadsOf(Seeds.CiniselloBalsamo).Concat(PrintedNames.StaffOf(Seeds.CiniselloBalsamo))
            .SelectMany(name => name.Split(' ')).Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
