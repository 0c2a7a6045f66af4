namespace PegOpenData.Tests.Importing.Capannori;

/// <summary>Spoilt prints: each fault is named with its line, and nothing is produced.</summary>
public sealed class CapannoriFaultTests
{
    [Theory]
    [InlineData("**STECN - LAVORI**\n", "\n", "documento-incompleto")]
    [InlineData("<b>UVERDI - VERDE PUBBLICO - PARCHI</b>→→→\n", "", "documento-incompleto")]
    [InlineData("UVERDI - VERDE", "UVERDI - ROSA", "documento-incompleto")]
    [InlineData("→→<b>Responsabile ufficio</b>→Cognomedue Nomedue", "", "documento-incompleto")]
    [InlineData("<b>Responsabile settore</b>→Cognomeuno Nomeuno\n", "\n", "documento-incompleto")]
    [InlineData("Responsabile settore→Cognomeuno Nomeuno→Responsabile ufficio", "Responsabile settore→Cognomesei Nomesei→Responsabile ufficio", "ripetizione-discorde")]
    [InlineData("<b>SPOLIZIA - POLIZIA</b>→8\n", "\n", "documento-incompleto")]
    [InlineData("USTRADE - STRADE→6\n", "\n", "documento-incompleto")]
    [InlineData("<b>SPOLIZIA - POLIZIA</b>→8\n", "<b>SPOLIZIA - POLIZIA</b>→8\nUARMI - ARMERIA→9\n", "documento-incompleto")]
    [InlineData("<b>Obiettivo PEG</b>→<b>Potare gli alberi</b>→→→\n", "", "documento-incompleto")]
    [InlineData("Obiettivo PEG→Asfaltare\n", "", "documento-incompleto")]
    [InlineData("Obiettivo PEG→Asfaltare", "Obiettivo PEG→", "cella-vuota")]
    [InlineData("Obiettivo PEG→Asfaltare", "Obiettivo PEG→Asfaltare→altro", "valore-inatteso")]
    [InlineData("Peso indicatori→60.0→→Peso fasi 40.0\n", "", "documento-incompleto")]
    [InlineData("Peso fasi 40.0", "Peso fasi 41.0", "valore-inatteso")]
    [InlineData("Peso fasi 40.0", "Peso fasi 40,0", "valore-inatteso")]
    [InlineData("Peso fasi 40.0", "", "valore-inatteso")]
    [InlineData("Descrizione→Strade\n", "", "documento-incompleto")]
    [InlineData("1.2.03 - Alberi", "1.3.03 - Alberi", "valore-inatteso")]
    [InlineData("1.2 - CITTÀ VERDE", "CITTÀ VERDE", "valore-inatteso")]
    [InlineData("1.2 - CITTÀ VERDE", "1.2 - CITTÀ ROSA", "ripetizione-discorde")]
    public void A_heading_or_label_that_is_spoilt_is_refused(string sound, string spoilt, string code) => IsRefused(sound, spoilt, code);

    [Theory]
    [InlineData("Persona→Categoria→Ruolo→Inizio→Fine\nCognomequattro", "Cognomequattro", "righe-non-riconosciute")]
    [InlineData("Persona→Categoria→Ruolo", "Persona→Grado→Ruolo", "intestazione-inattesa")]
    [InlineData("→Categoria C→Esperto→", "→C→Esperto→", "valore-inatteso")]
    [InlineData("→Categoria C→Esperto→", "→Categoria C→→Esperto→", "numero-di-celle")]
    [InlineData("→Categoria C→Esperto→01/01/2030", "→Categoria C→Esperto→32/01/2030", "data-illeggibile")]
    [InlineData("01/04/2030→30/06/2030", "01/04/2030→30/06/2029", "valore-inatteso")]
    [InlineData("01/04/2030→30/06/2030", "01/04/2030→", "cella-vuota")]
    [InlineData("01/04/2030→30/06/2030", "01/04/2030", "numero-di-celle")]
    [InlineData("2 -Potatura→", "→", "cella-vuota")]
    [InlineData("Gara→→01/01/2030→31/12/2030\n", "", "fasi-discordi")]
    [InlineData("Gara→→01/01/2030→31/12/2030\n", "Gara→→01/01/2030→31/12/2030\nLavori→→01/01/2030→31/12/2030\n", "fasi-discordi")]
    [InlineData("→Consuntivo→→■→→→→→→→→→→\n", "", "documento-incompleto")]
    [InlineData("1 - Elenco degli alberi→Previsto→■", "1 - Elenco degli alberi→Previsto→x", "valore-inatteso")]
    [InlineData("1 - Elenco degli alberi→Previsto→■", "1 - Elenco degli alberi→Pianificato→■", "valore-inatteso")]
    [InlineData("1 - Elenco degli alberi→Previsto→■", "1 - Tutt'altra cosa→Previsto→■", "ripetizione-discorde")]
    [InlineData("2 - Potatura→Previsto Consuntivo→", "2 - Potatura→Previsto Consuntivo→→", "numero-di-celle")]
    [InlineData("Atteso 2031→", "Atteso 2041→", "anni-discordi")]
    [InlineData("12.00→→", "12.00→altro→", "valore-inatteso")]
    [InlineData("Alberi potati→", "→", "cella-vuota")]
    [InlineData("Obiettivo PEG→Asfaltare", "Riga mai vista\nObiettivo PEG→Asfaltare", "righe-non-riconosciute")]
    [InlineData("## Indice\n", "", "righe-non-riconosciute")]
    public void A_table_that_is_spoilt_is_refused(string sound, string spoilt, string code) => IsRefused(sound, spoilt, code);

    [Fact]
    public void An_ufficio_without_objectives_is_a_warning_and_stays_a_centre()
    {
        var text = MadeUpPrint.With("USTRADE - STRADE→6", "USTRADE - STRADE→6\nUARMI - ARMERIA→7");
        var result = Imports.Run(text, MadeUpPrint.Options);
        Assert.Equal(["sezione-mancante", "nome-omesso-dal-testo"], result.Codes());
        var plan = result.LoadedPlan();
        Assert.Contains("STECN / UARMI (pagina 7)", plan.Coverage!.Missing, StringComparison.Ordinal);
        Assert.Contains(plan.Centres, centre => centre.Code == "UARMI");
    }

    /// <summary>Wherever the text is cut after its title, the import notices: below the last heading as the real document is, with a warning.</summary>
    [Fact]
    public void A_text_cut_after_any_line_is_never_imported_in_silence()
    {
        var lines = MadeUpPrint.Text.Split('\n');
        for (var kept = 1; kept < lines.Length; kept++)
        {
            var result = Imports.Run(string.Join('\n', lines.Take(kept)), MadeUpPrint.Options);
            Assert.True(result.HasErrors || result.Codes().Contains("sezione-mancante"), $"cut after line {kept}");
            Assert.Equal(result.HasErrors, result.Files.IsEmpty);
        }
    }

    /// <summary>The real document ends in a cut row of dashes: before it, no cut goes unseen.</summary>
    [SharedFact]
    public void The_real_text_cut_anywhere_is_never_imported()
    {
        var text = CapannoriDocument.Text;
        var end = text.LastIndexOf("ufficio</b>", StringComparison.Ordinal);
        for (var kept = 200; kept < end; kept += 4999)
        {
            var result = Imports.Run(text[..kept], CapannoriDocument.Options);
            Assert.True(result.HasErrors, $"cut after {kept} characters");
            Assert.Empty(result.Files);
        }
    }

    [SharedFact]
    public void A_lost_line_of_the_real_text_is_never_an_exception()
    {
        var lines = CapannoriDocument.Text.Split('\n');
        for (var lost = 3; lost < lines.Length; lost += 41)
        {
            var result = Imports.Run(string.Join('\n', lines.Where((_, at) => at != lost)), CapannoriDocument.Options);
            Assert.Equal(result.HasErrors, result.Files.IsEmpty);
        }
    }

    private static void IsRefused(string sound, string spoilt, string code)
    {
        var result = Imports.Run(MadeUpPrint.With(sound, spoilt), MadeUpPrint.Options);
        Assert.Contains(code, result.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code));
        Assert.Empty(result.Files);
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Message.Contains("Cognome", StringComparison.Ordinal));
    }
}
