namespace PegOpenData.Tests.Loading.Checks;

public sealed class PrintedTotalsMatchTests
{
    private const string Records = """
        centri:
          - {id: area, denominazione: Area}
          - {id: ufficio, denominazione: Ufficio, padre: area}
        schede:
          - {id: s, titolo: S, centro: ufficio, linee: [azione], risorse: [{id: r1, direzione: spesa, tipo_titolo: corrente, previsto: 1000.10}]}
        linee:
          - {id: indirizzo, livello: indirizzo, denominazione: Indirizzo}
          - {id: azione, livello: azione, denominazione: Azione, padre: indirizzo}
        obiettivi:
          - id: o
            titolo: O
            scheda: s
            centro: ufficio
            risorse:
              - {id: r2, direzione: spesa, previsto: {2020: 500.20, 2021: 900}}
              - {id: r3, direzione: entrata, previsto: 200}
              - {id: r4, direzione: spesa, descrizione: senza importo}
          - {id: altro, titolo: Altro, centro: area, linee: [indirizzo], risorse: [{id: r5, direzione: spesa, previsto: 50}]}

        """;

    [Theory]
    [InlineData("{ambito: obiettivi, id: o, voce: spesa, importo: 500.20}")]
    [InlineData("{ambito: obiettivi, id: o, voce: entrata, importo: 200.00}")]
    [InlineData("{ambito: obiettivi, id: o, voce: saldo, importo: -300.20}")]
    [InlineData("{ambito: schede, id: s, voce: spesa, importo: 1500.30}")]
    [InlineData("{ambito: centri, id: ufficio, voce: spesa, importo: 1500.30}")]
    [InlineData("{ambito: centri, id: area, voce: spesa, importo: 1550.30}")]
    [InlineData("{ambito: linee, id: azione, voce: spesa, importo: 1500.30}")]
    [InlineData("{ambito: linee, id: indirizzo, voce: budget, importo: 1550.30}")]
    [InlineData("{ambito: linee, id: indirizzo, centro: ufficio, voce: budget, importo: 1500.30}")]
    [InlineData("{ambito: schede, id: s, voce: spesa, tipo_titolo: corrente, importo: 1000.10}")]
    [InlineData("{ambito: schede, id: s, voce: spesa, tipo_titolo: investimento, importo: 7}")]
    [InlineData("{ambito: piano, voce: spesa, importo: 1550.30}")]
    [InlineData("{ambito: piano, voce: saldo, importo: -1350.30}")]
    [InlineData("{ambito: obiettivi, id: altro, voce: entrata, importo: 7}")]
    [InlineData("{ambito: piano, voce: spesa, percentuale: 12.5}")]
    public void A_right_total_and_one_that_nothing_answers_to_are_fine(string total) => Of(total).HasNone();

    [Theory]
    [InlineData("{ambito: obiettivi, id: o, voce: spesa, importo: 500.21}", "500,21", "500,20")]
    [InlineData("{ambito: piano, voce: saldo, importo: 1350.30}", "1.350,30", "-1.350,30")]
    [InlineData("{ambito: centri, id: area, voce: spesa, importo: 1500.30}", "1.500,30", "1.550,30")]
    [InlineData("{ambito: linee, id: indirizzo, centro: ufficio, voce: budget, importo: 1550.30}", "1.550,30", "1.500,30")]
    public void A_wrong_total_names_both_figures(string total, string printed, string sum)
    {
        var finding = Of(total).Only("totale-diverso");
        Assert.Contains($"stampa {printed} euro", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"sommano a {sum} euro", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_file_of_lines_makes_no_total_wrong()
    {
        var loaded = LoadedPlan.OfFiles(
            ("piano.yaml", "denominazione: P\nanno: 2020\ntipo: peg\ntotali_stampati: [{ambito: piano, voce: spesa, importo: 10}]\nobiettivi: [{id: o, titolo: O}]\n"),
            ("risorse/a.yaml", "id: a\nobiettivo: o\ndirezione: spesa\nprevisto: 4\n"),
            ("risorse/b.yaml", "id: \"b\n"));
        Assert.DoesNotContain("totale-diverso", loaded.Codes);
    }

    private static LoadedPlan Of(string total) => LoadedPlan.Of(Records + $"totali_stampati: [{total}]");
}
