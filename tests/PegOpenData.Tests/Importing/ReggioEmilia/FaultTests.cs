namespace PegOpenData.Tests.Importing.ReggioEmilia;

/// <summary>What can be wrong with a document of this kind, on an invented one: said with its place, and nothing written.</summary>
public sealed class FaultTests
{
    /// <summary>What is there, what comes in its place, the finding.</summary>
    public static TheoryData<string, string, string> Faults { get; } = new()
    {
        { "M_AA01_1_1→Alberi piantati→30\n", "", "documento-incompleto" },
        { "M_AA01_1_1→", "Alberi→", "valore-inatteso" },
        { "→Alberi piantati→30", "→Alberi piantati→", "cella-vuota" },
        { "→Alberi piantati→30", "→Alberi piantati", "numero-di-celle" },
        { "Codice indicatore→Indicatore→Valore previsto 2030\n", "", "intestazione-mancante" },
        { "Valore previsto 2030", "Valore atteso", "intestazione-inattesa" },
        { "→Nota:→\n", "", "documento-incompleto" },
        { "1→2030_OB_AA01_1→", "1→2030_OB_AA01_2→", "valore-inatteso" },
        { "2→→Semina", "3→→Semina", "valore-inatteso" },
        { "2→→Semina", "2,5→→Semina", "valore-inatteso" },
        { "2→→Semina", "99999999999999999999→→Semina", "valore-inatteso" },
        { "→Previsto→01/04", "→Effettivo→01/04", "valore-inatteso" },
        { "31/03/2030", "31/02/2030", "data-illeggibile" },
        { "Nota:→→→→→\n", "", "documento-incompleto" },
        { "Ordine Fase→", "Ordine→", "valore-inatteso" },
        { "Cap. 00010 Art. 00→CONTRIBUTO→40,00→\n", "", "totale-diverso" },
        { "Cap. 00010 Art. 00", "Capitolo 10", "valore-inatteso" },
        { "CONTRIBUTO→40,00→", "CONTRIBUTO→40,00→3,00", "valore-inatteso" },
        { "<b>Totale</b>→→<b>40,00</b>→<b>100,00</b>\n", "", "documento-incompleto" },
        { "→→Entrate Correnti→Spese Correnti\n", "", "intestazione-mancante" },
        { "Entrate Correnti→Spese Correnti", "Entrate Correnti→Spese Varie", "intestazione-inattesa" },
        { "→60,00 %", "→60,00", "valore-inatteso" },
        { "→Dipendente a tempo indeterminato/determinato→", "→Nomedue Cognomedue→", "valore-inatteso" },
        { "→→→2030_PG_AA02→Orti→25,00→20,00 %\n", "", "totale-diverso" },
        { "→→→2030_PG_AA02→Orti→25,00→20,00 %\n", "", "documento-incompleto" },
        { "→Cura dei parchi→100,00→", "→Cura dei parchi→100.00→", "numero-illeggibile" },
        { "→<b>Totale CDR</b>→<b>125,00</b>→<b>100,00 %</b>→→→\n", "", "documento-incompleto" },
        { "2030\\_PG\\_AA02 Orti\n", "2030\\_PG\\_AA03 Orti\n", "documento-incompleto" },
        { "AA - SERVIZIO VERDE\n", "AA - SERVIZIO VERDE\n\nBB - ALTRO SERVIZIO\n", "documento-incompleto" },
        { "AA - SERVIZIO VERDE\n", "AA - SERVIZIO BLU\n", "ripetizione-discorde" },
        { "Prodotto\n\nDirigente: Cognomeuno Nomeuno", "Prodotto\n\nDirigente: Cognometre Nometre", "ripetizione-discorde" },
        { "Elaborazione del 01/02/2030", "Elaborazione del 31/02/2030", "data-illeggibile" },
        { "Piano Esecutivo di Gestione 2030", "Piano", "righe-non-riconosciute" },
        { "**Fasi/Attività**", "Una frase che non c'entra", "righe-non-riconosciute" },
        { "**2030\\_OB\\_AA01\\_1 Alberi nuovi**", "", "documento-incompleto" },
        { "2030\\_OB\\_AA01\\_1", "2030\\_OB\\_BB01\\_1", "valore-inatteso" },
    };

    [Fact]
    public void A_sound_document_has_no_findings()
    {
        var result = RealDocument.Import(MadeUpArea.Text);
        Assert.Empty(result.Diagnostics);
        Assert.True(result.Reckoning!.IsComplete);
        var plan = result.LoadedPlan();
        Assert.Equal((2, 2, 2, 3, 2), (plan.Sheets.Length, plan.Objectives.Length, plan.Indicators.Length, plan.BudgetLines.Length, plan.Phases.Length));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_an_error_and_nothing_is_written(string old, string changed, string code)
    {
        var result = RealDocument.Import(MadeUpArea.With(old, changed));
        Assert.Contains(result.Diagnostics, finding => finding.Code == code && finding.Severity == Severity.Error);
        Assert.Empty(result.Files);
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Message.Contains("Cognome", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("**Cura dei parchi**", "**Cura delle aiuole**", "riepilogo-discorde")]
    [InlineData("**Azione** Parchi", "**Azione** Viali", "riepilogo-discorde")]
    [InlineData("**Azione** Parchi", "", "etichetta-mancante")]
    [InlineData("**Obiettivo di miglioramento**", "", "etichetta-mancante")]
    [InlineData("Indirizzo Strategico di riferimento\n\n<b>Indirizzo</b>→CITTÀ VERDE\n<b>Obiettivo Strategico</b>→Più alberi\n<b>Azione</b>→Parchi\n", "", "etichetta-mancante")]
    [InlineData("2030\\_PG\\_AA02 Orti\n", "**2030\\_PG\\_AA02**\n", "etichetta-mancante")]
    [InlineData("→100,00→80,00 %", "→100,00→70,00 %", "percentuale-discorde")]
    [InlineData("Alberi piantati", "Alberi piantati al 31/01/203", "testo-troncato")]
    [InlineData("2030\\_PG\\_AA02 Orti\n", "", "scheda-senza-testa")]
    public void A_doubt_is_a_warning_and_what_is_printed_stays(string old, string changed, string code)
    {
        var result = RealDocument.Import(MadeUpArea.With(old, changed));
        Assert.Equal([code], result.Codes());
        Assert.Equal(2, result.LoadedPlan().Sheets.Length);
    }

    [Fact]
    public void Capitals_of_a_column_of_amounts_say_nothing()
    {
        var result = RealDocument.Import(MadeUpArea.With("Entrate Correnti→Spese Correnti", "ENTRATE CORRENTI→Spese correnti"));
        Assert.Empty(result.Diagnostics);
        Assert.Equal([Direction.Revenue, Direction.Expenditure, Direction.Expenditure], result.LoadedPlan().BudgetLines.Select(line => line.Direction));
    }

    [Fact]
    public void Targets_of_several_years_each_go_under_their_own()
    {
        var text = MadeUpArea.With("Valore previsto 2030\nM_AA01_1_1→Alberi piantati→30\n→Nota:→", "Valore previsto 2030→Valore previsto 2031\nM_AA01_1_1→Alberi piantati→30→40\n→Nota:→→");
        var indicator = RealDocument.Import(text).LoadedPlan().Indicators.Single(indicator => indicator.Code == "M_AA01_1_1");
        Assert.Equal([(2030, "30"), (2031, "40")], indicator.TargetsByYear.Select(pair => (pair.Key, pair.Value.Text)));
    }
}
