namespace PegOpenData.Tests.Importing.Messina;

/// <summary>What a document of this kind may do and may not, on invented ones and on the real one spoilt.</summary>
public sealed class MessinaFaultTests
{
    private const string Plan = "citta-metropolitana-di-prova/piano-comunicazione-2030";

    [Fact]
    public void A_sound_document_has_no_findings_and_no_line_left()
    {
        var result = MadeUpSheets.Import();
        Assert.Empty(result.Diagnostics);
        Assert.True(result.Reckoning!.IsComplete);
        Assert.Equal(2, result.Reckoning.NamesLeftOut.Length);
        Assert.Equal(2, result.Files.Count(file => file.Path.StartsWith($"{Plan}/obiettivi/", StringComparison.Ordinal)));
        Assert.DoesNotContain(result.Files, file => file.Text.Contains("Cognome", StringComparison.Ordinal));
    }

    [Fact]
    public void Labels_go_and_paragraphs_stay()
    {
        var result = MadeUpSheets.Import();
        var objective = result.Yaml(result.Files.Single(file => file.Path.Contains("leggere-meglio", StringComparison.Ordinal)).Path);
        Assert.Equal(("7", "Leggere meglio"), (objective.At("codice"), objective.At("titolo")));
        Assert.Equal(
            ["Obiettivi n. 7 del PdO 2030", "Gruppi di lettura\n\nPrestiti", "Un gruppo", "Lettori", "Biblioteche", "Libri", "Libri letti"],
            objective.Records("sezioni").Select(section => section.At("testo")));
    }

    [Fact]
    public void Spellings_of_an_office_are_one_office()
    {
        var centres = MadeUpSheets.Import().TextOf($"{Plan}/centri.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, centres.Length);
        Assert.StartsWith("direzione-i,I,I Direzione Affari generali,direzione,,Direzione I,", centres[1], StringComparison.Ordinal);
        Assert.Contains(",Servizio Verbali,servizio,direzione-i,Servizi Verbali,", centres[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AZIONI DI PROGRAMMAZIONE 2030", "ALTRO", "tracciato-non-riconosciuto")]
    [InlineData("AZIONI DI PROGRAMMAZIONE 2030", "AZIONI DI PROGRAMMAZIONE", "opzione-mancante")]
    [InlineData("CITTA' METROPOLITANA DI PROVA", "ENTE DI PROVA", "righe-non-riconosciute")]
    [InlineData("Nomedue Cognomedue", "firma illeggibile 7", "righe-non-riconosciute")]
    [InlineData(MadeUpSheets.First, "Programmazione Corsi di scrittura", "documento-incompleto")]
    [InlineData(MadeUpSheets.First + "\n" + MadeUpSheets.Rule, "", "documento-incompleto")]
    [InlineData(MadeUpSheets.Rule + "\n\n", "", "documento-incompleto")]
    [InlineData(MadeUpSheets.Rule + "\n\n", "---→---\n\n", "numero-di-celle")]
    [InlineData("2→Direzione I→", "3→Direzione I→", "documento-incompleto")]
    [InlineData("2→Direzione I→", "1→Direzione I→", "valore-inatteso")]
    [InlineData("2→Direzione I→", "due→Direzione I→", "valore-inatteso")]
    [InlineData("2→Direzione I→", "2→→", "cella-vuota")]
    [InlineData("→Servizio Verbali→", "→→", "cella-vuota")]
    [InlineData("→Servizio Verbali→", "→", "numero-di-celle")]
    [InlineData("Obiettivo n.7 del P.d.O.", "Traguardo del P.d.O.", "valore-inatteso")]
    [InlineData(" Scrivere meglio", "", "valore-inatteso")]
    [InlineData("→Destinatari Dipendenti→Sinergie Scuole→", "→Sinergie Scuole→Destinatari Dipendenti→", "valore-inatteso")]
    [InlineData("→Destinatari Dipendenti→", "→Destinatari→", "cella-vuota")]
    [InlineData("→Destinatari Dipendenti→", "→→", "valore-inatteso")]
    public void What_is_not_of_the_grammar_is_an_error(string old, string changed, string code)
    {
        var result = MadeUpSheets.Import(old, changed);
        Assert.Contains(code, result.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code));
        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_cover_alone_was_cut() => Assert.Equal(["documento-incompleto"], Imports.Run(MadeUpSheets.Cover, MadeUpSheets.Options).Codes());

    [Fact]
    public void A_lost_or_added_tab_is_an_error() =>
        Assert.All(Damage.OfTabs(MadeUpSheets.Text), text => Assert.True(Imports.Run(text, MadeUpSheets.Options).HasErrors, text));

    [Fact]
    public void A_row_cut_in_two_is_an_error() =>
        Assert.All(Damage.OfRows(MadeUpSheets.Text), text => Assert.True(Imports.Run(text, MadeUpSheets.Options).HasErrors, text));

    [Fact]
    public void A_cut_is_an_error_unless_it_falls_between_two_sheets()
    {
        var text = MadeUpSheets.Text;
        foreach (var cut in Damage.OfEnd(text, step: 1).Where(cut => !cut.TrimEnd('\n').EndsWith("\t--", StringComparison.Ordinal) && !cut.TrimEnd('\n').EndsWith("\t---", StringComparison.Ordinal)))
        {
            Assert.True(Imports.Run(cut, MadeUpSheets.Options).HasErrors, cut);
        }
    }

    [SharedFact]
    public void Any_cut_of_the_real_document_is_an_error()
    {
        foreach (var cut in Damage.OfEnd(MessinaSeed.Whole.Text, step: 1999))
        {
            Assert.True(Imports.Run(cut, MessinaSeed.Options).HasErrors);
        }
    }

    [SharedFact]
    public void A_sheet_or_a_cell_lost_in_the_real_document_is_an_error()
    {
        var lines = MessinaSeed.Whole.Text.Split('\n');
        foreach (var at in Enumerable.Range(0, lines.Length).Where(at => lines[at].Contains('\t', StringComparison.Ordinal)))
        {
            var shorter = lines[at][..lines[at].LastIndexOf('\t')];
            var instead = at % 2 == 0 ? null : shorter;
            var damaged = string.Join('\n', lines.Select((line, index) => index == at ? instead : line).OfType<string>());
            Assert.True(Imports.Run(damaged, MessinaSeed.Options).HasErrors, $"line {at + 1}");
        }
    }
}
