namespace PegOpenData.Tests.Model.Targets;

/// <summary>What stands beside a value (the name of the indicator, its unit) completes its reading, and only where it is certain.</summary>
public sealed class BesideTests
{
    [Theory]
    [InlineData("%", "80", "percentuale; ; 80; ; ; ; ; ; ; ")]
    [InlineData("percentuale", ">= 80", "percentuale; >=; 80; ; ; ; ; ; ; ")]
    [InlineData("giorni", "<= 30", "durata; <=; 30; ; giorni; ; ; ; ; ")]
    [InlineData("euro", "39.100", "importo; ; 39100; ; ; ; ; ; ; ")]
    [InlineData("%", "da 3 a 5", "percentuale; ; 3; 5; ; ; ; ; ; ")]
    [InlineData("%", "0,85", "percentuale; ; 0.85; ; ; ; ; ; sì; ")]
    [InlineData("%", "1", "percentuale; ; 1; ; ; ; ; ; sì; ")]
    [InlineData("%", "0", "percentuale; ; 0; ; ; ; ; ; ; ")]
    [InlineData("%", "12 incontri", "numero; ; 12; ; incontri; ; ; ; ; ")]
    [InlineData("giorni", "80%", "percentuale; ; 80; ; ; ; ; ; ; ")]
    [InlineData("giorni", "31/12/2020", "data; ; ; ; ; 2020-12-31; giorno; ; ; ")]
    [InlineData("Num", "3.00", "numero; ; 3.00; ; ; ; ; ; ; ")]
    [InlineData("kWh", "24.000", "numero; ; 24000; ; ; ; ; ; ; ")]
    [InlineData("migliaia di euro", "39", "numero; ; 39; ; ; ; ; ; ; ")]
    public void The_unit_of_the_indicator_is_that_of_a_bare_number(string unit, string words, string reading) =>
        Assert.Equal(reading, TargetRow.Written(TargetReader.Read(words, new ReadingContext(Unit: unit))));

    [Theory]
    [InlineData("N. conferenze > o =", "100", "numero; >=; 100; ; ; ; ; ; ; ")]
    [InlineData("N. conferenze >=", "100", "numero; >=; 100; ; ; ; ; ; ; ")]
    [InlineData("Totale contatti < o =", "20000", "numero; <=; 20000; ; ; ; ; ; ; ")]
    [InlineData("Dirette > di", "60", "numero; >; 60; ; ; ; ; ; ; ")]
    [InlineData("Reclami < di", "60", "numero; <; 60; ; ; ; ; ; ; ")]
    [InlineData("n. invii maggiore (uguale di)", "52", "numero; >=; 52; ; ; ; ; ; ; ")]
    [InlineData("n. notizie maggiore (uguale) di", "700", "numero; >=; 700; ; ; ; ; ; ; ")]
    [InlineData("n. reclami minore o uguale a", "7", "numero; <=; 7; ; ; ; ; ; ; ")]
    [InlineData("Referenti (minimo)", "1", "numero; >=; 1; ; ; ; ; ; ; ")]
    [InlineData("Nomina (entro il )", "15/09/2020", "data; <=; ; ; ; 2020-09-15; giorno; ; ; ")]
    [InlineData("Aggiornamento entro max gg", "3", "durata; <=; 3; ; gg; ; ; ; ; ")]
    [InlineData("Dirette > di", "almeno 60", "numero; >=; 60; ; ; ; ; ; ; ")]
    [InlineData("Dirette > di", "da 3 a 5", "numero; ; 3; 5; ; ; ; ; ; ")]
    [InlineData("Dirette > di", "31/12/2020", "data; ; ; ; ; 2020-12-31; giorno; ; ; ")]
    [InlineData("Nomina (entro il )", "15", "numero; ; 15; ; ; ; ; ; ; ")]
    [InlineData("Comuni > di 3000 abitanti", "15", "numero; ; 15; ; ; ; ; ; ; ")]
    [InlineData("N. tematismi entro il 01.11.2020", "80", "numero; ; 80; ; ; ; ; ; ; ")]
    [InlineData("Tempo minimo", "80", "numero; ; 80; ; ; ; ; ; ; ")]
    public void A_name_can_end_with_the_comparison(string name, string words, string reading) =>
        Assert.Equal(reading, TargetRow.Written(TargetReader.Read(words, new ReadingContext(name))));

    [Theory]
    [InlineData("% di risposte", "100", "percentuale; ; 100; ; ; ; ; ; ; ")]
    [InlineData("CENTRALINO: % di gestione", "70", "percentuale; ; 70; ; ; ; ; ; ; ")]
    [InlineData("progetti conclusi (in %)", "100", "percentuale; ; 100; ; ; ; ; ; ; ")]
    [InlineData("Aumento dei fans (+0,2%)", "+ 0,20", "percentuale; ; 0.20; ; ; ; ; ; ; ")]
    [InlineData("Tempi massimi (espresso in giorni)", "7", "durata; ; 7; ; giorni; ; ; ; ; ")]
    [InlineData("% Numero controlli", "20", "numero; ; 20; ; ; ; ; ; ; ")]
    [InlineData("Coinvolgere almeno il 30% degli operatori", "450", "numero; ; 450; ; ; ; ; ; ; ")]
    [InlineData("Aumento dei fans (+0,2%)", "300", "numero; ; 300; ; ; ; ; ; ; ")]
    [InlineData("Monitoraggio entro 15 giorni da richiesta", "15", "numero; ; 15; ; ; ; ; ; ; ")]
    public void A_name_can_begin_or_end_with_the_unit(string name, string words, string reading) =>
        Assert.Equal(reading, TargetRow.Written(TargetReader.Read(words, new ReadingContext(name))));

    [Fact]
    public void The_comparison_of_the_name_is_not_the_results() =>
        Assert.Equal("percentuale; ; 95; ; ; ; ; ; ; ", TargetRow.Written(TargetReader.Read("95", new ReadingContext("% di risposte > o =").OfResult())));
}
