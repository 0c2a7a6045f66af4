using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing;

/// <summary>Spoilt sheets: each fault is named with its line, and nothing is produced.</summary>
public sealed class CiniselloBalsamoFaultTests
{
    private const string PhaseNames =
        "Descrizione→Peso→Avanz.→Inizio Previsto→Fine Prevista→Responsabile→Centro di Responsabilità→Note\n";

    private const string IndicatorNames =
        "Descrizione→Tipo→Valore Atteso→Valore Raggiunto→Valore Raggiunto 2029→Valore Raggiunto 2028→Note\n";

    [Theory]
    [InlineData("Potatura→60,00→50,00", "Potatura→60,00→→50,00", "numero-di-celle", "Potatura")]
    [InlineData("→→→02/03/2030→15/07/2030→→→", "→→→02/03/2030→15/07/2030→→", "numero-di-celle", "→→→02/03/2030")]
    [InlineData("Alberi potati→EFFICACIA", "Alberi potati→→EFFICACIA", "numero-di-celle", "Alberi potati")]
    [InlineData("2030→→1→03→500", "2030→→1→500", "numero-di-celle", "POTATURE")]
    [InlineData("→60,00→", "→60.00→", "numero-illeggibile", "Potatura")]
    [InlineData("→1.000,50\nTotale", "→1000.50\nTotale", "numero-illeggibile", "POTATURE")]
    [InlineData("→30/06/2030→", "→31/06/2030→", "data-illeggibile", "Potatura")]
    [InlineData("del 01/02/2031", "del 31/02/2031", "data-illeggibile", "Protocollo")]
    [InlineData("POTATURE (cod. minist. 1.09.06.03 p. f. 1.03 mis. prog. 09.02)", "", "cella-vuota", "2030→→1→03")]
    public void A_cell_that_cannot_be_read_is_refused(string sound, string spoilt, string code, string place) =>
        IsRefused(sound, spoilt, code, place);

    [Theory]
    [InlineData("→CP→", "→XX→", "valore-inatteso", "POTATURE")]
    [InlineData("2030→→1→03", "2029→→1→03", "anni-discordi", "POTATURE")]
    [InlineData("2030→→1→03", "anno→→1→03", "valore-inatteso", "POTATURE")]
    [InlineData("2030_A1_01", "A1_01", "valore-inatteso", "OBIETTIVO DI PEG A1_01")]
    [InlineData("Livello OBIETTIVO DI PEG", "Livello OBIETTIVO DI DUP", "valore-inatteso", "Livello")]
    [InlineData("AL 31 DICEMBRE", "AL 31 GIUGNO", "valore-inatteso", "OBIETTIVO DI MANDATO")]
    [InlineData("→→→02/03/2030→15/07/2030→→→", "→→→02/03/2030→15/07/2030→→→nota", "valore-inatteso", "→→→02/03/2030")]
    [InlineData("Totale Spese→→→→→→→→", "Totale Spese→→→→→→→nota→", "valore-inatteso", "Totale Spese")]
    [InlineData("ettari</i>→→→", "ettari</i>→altro→→", "valore-inatteso", "ettari")]
    public void A_value_never_seen_is_refused(string sound, string spoilt, string code, string place) =>
        IsRefused(sound, spoilt, code, place);

    [Theory]
    [InlineData("Saldo→→→→→→→→-1.000,50\n", "", "documento-incompleto", "Totale Spese")]
    [InlineData("Totale Spese→→→→→→→→1.000,50\n", "", "documento-incompleto", "Saldo")]
    [InlineData("→→→02/03/2030→15/07/2030→→→\n", "", "documento-incompleto", "Potatura")]
    [InlineData("Centro di Responsabilità A1 PARCHI\n", "", "documento-incompleto", "SCHEDA")]
    [InlineData("→Valore Atteso→", "→Atteso→", "intestazione-inattesa", "Descrizione→Tipo")]
    [InlineData("→Assessorato Ambiente→", "→Delega Ambiente→", "intestazione-inattesa", "OBIETTIVO DI PEG 2030")]
    [InlineData("AL 31 DICEMBRE", "A FINE ANNO", "righe-non-riconosciute", "OBIETTIVO DI MANDATO")]
    [InlineData("Collegato a\n", "Riga mai vista\n", "righe-non-riconosciute", "Riga mai vista")]
    [InlineData("GANTT\n", "GANTT\nfigura\n", "righe-non-riconosciute", "figura")]
    [InlineData("Livello OBIETTIVO DI PEG", "Livello OBIETTIVO DI PEG→altro", "righe-non-riconosciute", "Livello")]
    [InlineData(PhaseNames, "", "intestazione-mancante", "Potatura")]
    [InlineData("→→→Inizio Effettivo→Fine Effettiva→→→\n", "", "intestazione-mancante", "Potatura")]
    [InlineData(IndicatorNames, "", "intestazione-mancante", "Alberi")]
    [InlineData(MadeUpSheet.BudgetHeader + "\n", "", "intestazione-mancante", "POTATURE")]
    [InlineData("Saldo→", "2030→→1→03→501→CP→SEMINE→→1,00\nSaldo→", "riga-dopo-il-totale", "SEMINE")]
    [InlineData("Saldo→", "Totale Spese→→→→→→→→1,00\nSaldo→", "ripetizione-discorde", "→1,00")]
    [InlineData("Primo capoverso.", "Primo→capoverso.", "righe-non-riconosciute", "Primo")]
    public void A_part_that_is_missing_or_unknown_is_refused(string sound, string spoilt, string code, string place) =>
        IsRefused(sound, spoilt, code, place);

    [Theory]
    [InlineData("Protocollo N. 0000007", "Protocollo N. 0000008", "Il timbro")]
    [InlineData("Fascicolo: 1.1 N.1/2031", "Fascicolo: 1.1", "Il timbro")]
    public void A_closing_stamp_that_differs_is_a_fault(string sound, string spoilt, string what)
    {
        var text = MadeUpSheet.Text;
        var at = text.LastIndexOf(sound, StringComparison.Ordinal);
        var result = Imports.Run(text.Remove(at, sound.Length).Insert(at, spoilt));
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal("ripetizione-discorde", fault.Code);
        Assert.StartsWith(what, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_head_that_differs_is_a_fault()
    {
        var other = MadeUpSheet.Head.Replace("GIARDINI", "STRADE", StringComparison.Ordinal);
        var result = Imports.Run(MadeUpSheet.With(("GANTT", $"{other}\n\nGANTT")));
        Assert.Equal(["ripetizione-discorde"], result.Codes());
        Assert.Empty(result.Files);
    }

    /// <summary>Wherever the text is cut after its title, the import notices.</summary>
    [Fact]
    public void A_text_cut_after_any_line_is_never_imported()
    {
        var lines = MadeUpSheet.Text.Split('\n');
        for (var kept = 1; kept < lines.Length; kept++)
        {
            var result = Imports.Run(string.Join('\n', lines.Take(kept)));
            Assert.True(result.HasErrors, $"cut after line {kept}");
            Assert.Empty(result.Files);
        }
    }

    [Fact]
    public void Several_faults_are_found_at_once()
    {
        var result = Imports.Run(MadeUpSheet.With(("→60,00→", "→sessanta→"), ("→30/06/2030→", "→giugno→"), ("→CP→", "→XX→")));
        Assert.Equal(["numero-illeggibile", "data-illeggibile", "valore-inatteso"], result.Codes());
    }

    [Fact]
    public void A_finding_points_at_its_cell()
    {
        var text = MadeUpSheet.With(("→30/06/2030→", "→31/06/2030→"));
        var fault = Assert.Single(Imports.Run(text).Diagnostics);
        var line = text.Split('\n')[fault.Span.Line - 1];
        Assert.Equal("31/06/2030", line[(fault.Span.Column - 1)..(fault.Span.EndColumn - 1)]);
    }

    [Fact]
    public void A_name_that_stands_in_a_text_too_stops_the_import_without_being_said()
    {
        var text = MadeUpSheet.With(("Primo capoverso.", "Lo ha curato Nomedue  cognomedue."));
        var fault = Assert.Single(Imports.Run(text).Diagnostics);
        Assert.Equal("nome-nel-testo", fault.Code);
        Assert.DoesNotContain("nomedue", fault.Message + fault.Mend, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Imports.Run(text).Files);
        Assert.Empty(Imports.Run(text, new ImportOptions { FactsOnly = true }).Diagnostics);
    }

    [Fact]
    public void Another_document_is_refused_with_the_named_layout_and_without_one()
    {
        var named = Imports.Run("Un altro piano\n", new ImportOptions { Layout = "cinisello-balsamo" });
        Assert.Equal(["documento-di-altro-tracciato"], named.Codes());
        Assert.Null(named.Reckoning);
        Assert.Equal(["tracciato-non-riconosciuto"], Imports.Run("Un altro piano\n").Codes());
    }

    [SharedFact]
    public void The_other_study_documents_are_refused()
    {
        foreach (var other in Seeds.All.Where(seed => seed != Seeds.CiniselloBalsamo))
        {
            var result = other.Import(new ImportOptions { Layout = "cinisello-balsamo" });
            Assert.Equal(["documento-di-altro-tracciato"], result.Codes());
        }
    }

    /// <summary>The fault is named with its line, and nothing is produced.</summary>
    private static void IsRefused(string sound, string spoilt, string code, string place)
    {
        var text = MadeUpSheet.With((sound, spoilt));
        var result = Imports.Run(text);
        var fault = result.Diagnostics.First(diagnostic => diagnostic.Code == code);
        Assert.Equal(MadeUpSheet.LineOf(text, place), fault.Span.Line);
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Empty(result.Files);
    }
}
