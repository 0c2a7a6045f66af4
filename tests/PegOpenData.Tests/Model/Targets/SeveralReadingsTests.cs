namespace PegOpenData.Tests.Model.Targets;

/// <summary>Targets of more than a value: ranges, deadlines that count from something, several things at once, provisos.</summary>
public sealed class SeveralReadingsTests
{
    [Theory]
    [InlineData("da 3 a 5", "numero; ; 3; 5; ; ; ; ; ; ")]
    [InlineData("tra 10 e 15 giorni", "durata; ; 10; 15; giorni; ; ; ; ; ")]
    [InlineData("fra 8 e 10", "numero; ; 8; 10; ; ; ; ; ; ")]
    [InlineData("tra il 70 e l'80%", "percentuale; ; 70; 80; ; ; ; ; ; ")]
    [InlineData("dal 70% all'80%", "percentuale; ; 70; 80; ; ; ; ; ; ")]
    [InlineData("da tre a cinque incontri", "numero; ; 3; 5; incontri; ; ; ; ; ")]
    [InlineData("da 1.000 a 2.000 euro", "importo; ; 1000; 2000; ; ; ; ; ; ")]
    public void A_range_has_two_ends(string words, string reading) => Assert.Equal(reading, Read(words));

    [Theory]
    [InlineData("entro 3 gg lavorativi dalla richiesta", "scadenza-relativa; <=; 3; ; gg lavorativi; ; ; dalla richiesta; ; ")]
    [InlineData("30 giorni dopo l'approvazione del bilancio", "scadenza-relativa; ; 30; ; giorni; ; ; dopo l'approvazione del bilancio; ; ")]
    [InlineData("Riscontro entro 5 giorni dall'istanza", "scadenza-relativa; <=; 5; ; giorni; ; ; dall'istanza; ; ")]
    [InlineData("entro l'approvazione del bilancio", "scadenza-relativa; <=; ; ; ; ; ; l'approvazione del bilancio; ; ")]
    [InlineData("nel rispetto dei termini di legge", "scadenza-relativa; ; ; ; ; ; ; termini di legge; ; ")]
    [InlineData("Rispetto tempistica indicata nel bando PNRR", "scadenza-relativa; ; ; ; ; ; ; tempistica indicata nel bando PNRR; ; ")]
    [InlineData("rispetto cronoprogramma..", "scadenza-relativa; ; ; ; ; ; ; cronoprogramma; ; ")]
    public void A_relative_deadline_keeps_what_it_counts_from(string words, string reading) => Assert.Equal(reading, Read(words));

    [Theory]
    [InlineData("Almeno 3 incontri entro il 31/12/2020", "composto; ; ; ; ; ; ; ; ; numero >= 3 incontri | data <= 2020-12-31 giorno")]
    [InlineData("Approvazione di due regolamenti entro giugno 2020", "composto; ; ; ; ; ; ; ; ; numero 2 regolamenti | data <= 2020-06-30 mese")]
    [InlineData("100% entro 10 giorni dalla richiesta", "composto; ; ; ; ; ; ; ; ; percentuale 100 | scadenza-relativa <= 10 giorni")]
    [InlineData("30/06/2020 e 31/12/2020", "composto; ; ; ; ; ; ; ; ; data 2020-06-30 giorno | data 2020-12-31 giorno")]
    [InlineData("2 incontri, 3 seminari e almeno 100 iscritti", "composto; ; ; ; ; ; ; ; ; numero 2 incontri | numero 3 seminari | numero >= 100 iscritti")]
    [InlineData(">= 31,000 ore entro il 31/12/2020", "composto; ; ; ; ; ; ; ; sì; durata >= 31000 ore | data <= 2020-12-31 giorno")]
    public void Several_things_are_parts_in_printed_order(string words, string reading) => Assert.Equal(reading, Read(words));

    [Theory]
    [InlineData("entro il 31/07/2020 (salvo proroga)", "data; <=; ; ; ; 2020-07-31; giorno; salvo proroga; sì; ")]
    [InlineData("Almeno 3, compatibilmente con le risorse", "numero; >=; 3; ; ; ; ; compatibilmente con le risorse; sì; ")]
    [InlineData("5 eventi (salvo rinvio)", "numero; ; 5; ; eventi; ; ; salvo rinvio; sì; ")]
    public void A_proviso_makes_the_reading_uncertain(string words, string reading) => Assert.Equal(reading, Read(words));

    private static string Read(string words) => TargetRow.Written(TargetReader.Read(words));
}
