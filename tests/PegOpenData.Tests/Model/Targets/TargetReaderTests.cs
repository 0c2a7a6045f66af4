using System.Globalization;

namespace PegOpenData.Tests.Model.Targets;

/// <summary>The words that approved plans print, and what they certainly say.</summary>
public sealed class TargetReaderTests
{
    [Theory]
    [InlineData("31/12/2020", null, "2020-12-31", DatePrecision.Day)]
    [InlineData("1/3/2020", null, "2020-03-01", DatePrecision.Day)]
    [InlineData("2020-12-31", null, "2020-12-31", DatePrecision.Day)]
    [InlineData("16.12.2020", null, "2020-12-16", DatePrecision.Day)]
    [InlineData("Entro il 30/11/2020", Operator.AtMost, "2020-11-30", DatePrecision.Day)]
    [InlineData("entro il 01/12/2020", Operator.AtMost, "2020-12-01", DatePrecision.Day)]
    [InlineData("Entro il  31/07/2020.", Operator.AtMost, "2020-07-31", DatePrecision.Day)]
    [InlineData("entro il 30 novembre 2020", Operator.AtMost, "2020-11-30", DatePrecision.Day)]
    [InlineData("entro il 1° marzo 2021", Operator.AtMost, "2021-03-01", DatePrecision.Day)]
    [InlineData("<= 31/12/2020", Operator.AtMost, "2020-12-31", DatePrecision.Day)]
    [InlineData("entro settembre 2020", Operator.AtMost, "2020-09-30", DatePrecision.Month)]
    [InlineData("Entro febbraio 2020", Operator.AtMost, "2020-02-29", DatePrecision.Month)]
    [InlineData("Entro la fine di giugno 2020", Operator.AtMost, "2020-06-30", DatePrecision.Month)]
    [InlineData("dicembre 2021", null, "2021-12-31", DatePrecision.Month)]
    [InlineData("entro il 2020", Operator.AtMost, "2020-12-31", DatePrecision.Year)]
    [InlineData("Entro l'anno 2021", Operator.AtMost, "2021-12-31", DatePrecision.Year)]
    [InlineData("entro e non oltre il 30/11/2020", Operator.AtMost, "2020-11-30", DatePrecision.Day)]
    [InlineData("Relazione dell'anno 2019 entro il 30/06/2020", Operator.AtMost, "2020-06-30", DatePrecision.Day)]
    [InlineData("Piano approvato entro giugno 2020", Operator.AtMost, "2020-06-30", DatePrecision.Month)]
    public void A_deadline_gives_its_last_day(string words, Operator? comparison, string day, DatePrecision precision)
    {
        var expected = new Reading
        {
            Kind = ReadingKind.Date,
            Operator = comparison,
            Date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Precision = precision,
        };
        Assert.Equal(expected, TargetReader.Read(words));
    }

    [Theory]
    [InlineData("2", "2", null)]
    [InlineData("80", "80", null)]
    [InlineData("+0,20", "0.20", null)]
    [InlineData("-5", "-5", null)]
    [InlineData("2.000,00", "2000.00", null)]
    [InlineData("1.234", "1234", null)]
    [InlineData("1.234.567", "1234567", null)]
    [InlineData("9,000,000", "9000000", null)]
    [InlineData("1,234.50", "1234.50", null)]
    [InlineData("2,5", "2.5", null)]
    [InlineData("2.5", "2.5", null)]
    [InlineData("0,500", "0.500", null)]
    [InlineData("n. 6", "6", null)]
    [InlineData("n.6", "6", null)]
    [InlineData("n° 4", "4", null)]
    [InlineData("3 incontri", "3", "incontri")]
    [InlineData("Zero anomalie", "0", "anomalie")]
    [InlineData("nessun reclamo", "0", "reclamo")]
    [InlineData("0", "0", null)]
    [InlineData("3.00", "3.00", null)]
    [InlineData("nr. 10", "10", null)]
    [InlineData("N° 3 eventi realizzati", "3", "eventi realizzati")]
    [InlineData("2 incontri nell'anno", "2", "incontri nell'anno")]
    [InlineData("40 concessioni dodecennali", "40", "concessioni dodecennali")]
    [InlineData("5 km", "5", "km")]
    [InlineData("tre incontri", "3", "incontri")]
    [InlineData("Realizzazione di n. 3 eventi", "3", "eventi")]
    [InlineData("Nessun'anomalia", "0", "anomalia")]
    public void A_number_keeps_its_unit_and_has_no_comparison_of_its_own(string words, string value, string? unit) =>
        AssertValue(ReadingKind.Number, words, null, value, unit);

    [Theory]
    [InlineData(">=55", Operator.AtLeast, "55", null)]
    [InlineData(">= 45", Operator.AtLeast, "45", null)]
    [InlineData("> = 45", Operator.AtLeast, "45", null)]
    [InlineData("<=9", Operator.AtMost, "9", null)]
    [InlineData("<= 2,5", Operator.AtMost, "2.5", null)]
    [InlineData(">= 550000", Operator.AtLeast, "550000", null)]
    [InlineData("≥ 31.000", Operator.AtLeast, "31000", null)]
    [InlineData("≤ 4", Operator.AtMost, "4", null)]
    [InlineData("= 12", Operator.Equal, "12", null)]
    [InlineData("Almeno 3", Operator.AtLeast, "3", null)]
    [InlineData("almeno n. 3 eventi", Operator.AtLeast, "3", "eventi")]
    [InlineData("almeno 9.000.000,00", Operator.AtLeast, "9000000.00", null)]
    [InlineData("non meno di 12", Operator.AtLeast, "12", null)]
    [InlineData("minimo 4", Operator.AtLeast, "4", null)]
    [InlineData("non più di 5", Operator.AtMost, "5", null)]
    [InlineData("non piu' di 5", Operator.AtMost, "5", null)]
    [InlineData("max 5", Operator.AtMost, "5", null)]
    [InlineData("Max. 5 reclami", Operator.AtMost, "5", "reclami")]
    [InlineData("al massimo 5", Operator.AtMost, "5", null)]
    [InlineData("più di 10", Operator.MoreThan, "10", null)]
    [InlineData("> 10", Operator.MoreThan, "10", null)]
    [InlineData("meno di 10", Operator.LessThan, "10", null)]
    [InlineData("< 3", Operator.LessThan, "3", null)]
    [InlineData("Almeno. 50", Operator.AtLeast, "50", null)]
    [InlineData("min. 1 soggetto", Operator.AtLeast, "1", "soggetto")]
    [InlineData("almeno n° 2 progetti", Operator.AtLeast, "2", "progetti")]
    [InlineData("almeno un mercato", Operator.AtLeast, "1", "mercato")]
    [InlineData("Almeno una direttiva/atto trasmesso alla società", Operator.AtLeast, "1", "direttiva/atto trasmesso alla società")]
    [InlineData("pari o superiore a 12", Operator.AtLeast, "12", null)]
    [InlineData("maggiore o uguale a 12", Operator.AtLeast, "12", null)]
    [InlineData("minore o uguale a 12", Operator.AtMost, "12", null)]
    [InlineData("non superiore a 12", Operator.AtMost, "12", null)]
    [InlineData("Numero di reclami <= 12", Operator.AtMost, "12", null)]
    public void A_number_keeps_its_printed_comparison(string words, Operator? comparison, string value, string? unit) =>
        AssertValue(ReadingKind.Number, words, comparison, value, unit);

    [Theory]
    [InlineData("100%", null, "100")]
    [InlineData("100,00%", null, "100.00")]
    [InlineData("100 %", null, "100")]
    [InlineData("> 80%", Operator.MoreThan, "80")]
    [InlineData(">2%", Operator.MoreThan, "2")]
    [InlineData(">= 8%", Operator.AtLeast, "8")]
    [InlineData("<= 5%", Operator.AtMost, "5")]
    [InlineData("Almeno 90%", Operator.AtLeast, "90")]
    [InlineData("almeno il 90 per cento", Operator.AtLeast, "90")]
    [InlineData("almeno del 30%", Operator.AtLeast, "30")]
    [InlineData("al 30%", null, "30")]
    [InlineData("+0,2 %", null, "0.2")]
    [InlineData("superiore all'80%", Operator.MoreThan, "80")]
    [InlineData("90% dei dipendenti", null, "90")]
    [InlineData("Parametri rispettati > 80%", Operator.MoreThan, "80")]
    public void A_percentage_is_80_for_80_percent(string words, Operator? comparison, string value) =>
        AssertValue(ReadingKind.Percentage, words, comparison, value, null);

    [Theory]
    [InlineData("€ 39.100", null, "39100")]
    [InlineData("<= €39.100", Operator.AtMost, "39100")]
    [InlineData(">€9,000,000", Operator.MoreThan, "9000000")]
    [InlineData("Almeno 60.000,00 euro", Operator.AtLeast, "60000.00")]
    [InlineData("Almeno 60.000 Euro", Operator.AtLeast, "60000")]
    [InlineData(">= 9 mln di euro", Operator.AtLeast, "9000000")]
    [InlineData("1,5 milioni di euro", null, "1500000.0")]
    [InlineData("-149.800,00 €", null, "-149800.00")]
    public void Money_needs_its_currency(string words, Operator? comparison, string value) =>
        AssertValue(ReadingKind.Money, words, comparison, value, null);

    [Theory]
    [InlineData("8 giorni", null, "8", "giorni")]
    [InlineData("<= 10 giorni", Operator.AtMost, "10", "giorni")]
    [InlineData("< = 10 giorni", Operator.AtMost, "10", "giorni")]
    [InlineData("< 3 giorni", Operator.LessThan, "3", "giorni")]
    [InlineData("< =7 giorni lavorativi", Operator.AtMost, "7", "giorni lavorativi")]
    [InlineData("< =37,41 giorni", Operator.AtMost, "37.41", "giorni")]
    [InlineData("entro 8 giorni", Operator.AtMost, "8", "giorni")]
    [InlineData("Entro 20 gg.", Operator.AtMost, "20", "gg")]
    [InlineData("6 mesi", null, "6", "mesi")]
    [InlineData("entro 3 gg lavorativi", Operator.AtMost, "3", "gg lavorativi")]
    [InlineData("entro max 3 giorni", Operator.AtMost, "3", "giorni")]
    [InlineData("entro e non oltre 10 giorni", Operator.AtMost, "10", "giorni")]
    [InlineData("entro un mese", Operator.AtMost, "1", "mese")]
    [InlineData("30 giorni naturali e consecutivi", null, "30", "giorni naturali e consecutivi")]
    public void A_length_of_time_keeps_its_unit(string words, Operator? comparison, string value, string unit) =>
        AssertValue(ReadingKind.Duration, words, comparison, value, unit);

    [Theory]
    [InlineData("Sì", null, null, 1)]
    [InlineData("SI", null, null, 1)]
    [InlineData("No", null, null, 0)]
    [InlineData("Fatto", null, null, 1)]
    [InlineData("non fatto", null, null, 0)]
    [InlineData("1,00", "Attivazione dello sportello (Si = 1, No = 0)", null, 1)]
    [InlineData("1", "Regolamento approvato", "si = 1 no = 0", 1)]
    [InlineData("0,00", "Regolamento approvato", "fatto = 1 non fatto = 0", 0)]
    [InlineData("1,00", "Adozione (sì=1,no=0)", null, 1)]
    [InlineData("1", "Adozione (no = 0, si = 1)", null, 1)]
    public void The_document_says_when_one_is_yes(string words, string? indicator, string? note, int value)
    {
        var reading = TargetReader.Read(words, new ReadingContext(indicator, note));
        Assert.Equal((ReadingKind.Boolean, (decimal?)value, false), (reading.Kind, reading.Value, reading.IsUncertain));
    }

    [Fact]
    public void The_unit_can_say_when_one_is_yes() =>
        Assert.Equal(ReadingKind.Boolean, TargetReader.Read("1", new ReadingContext(Unit: "Sì/No")).Kind);

    [Theory]
    [InlineData("2,00")]
    [InlineData("100%")]
    [InlineData("31/12/2020")]
    public void A_yes_or_no_indicator_can_print_something_else(string words) =>
        Assert.NotEqual(ReadingKind.Boolean, TargetReader.Read(words, new ReadingContext(Note: "si = 1 no = 0")).Kind);

    [Theory]
    [InlineData(">=31,000", ReadingKind.Number, "31000")]
    [InlineData("€ 31,000", ReadingKind.Money, "31000")]
    [InlineData("<= 140, 55 giorni", ReadingKind.Duration, "140.55")]
    [InlineData("02/01/1900", ReadingKind.Text, null)]
    [InlineData("00/01/1900", ReadingKind.Text, null)]
    [InlineData("31/02/2020", ReadingKind.Text, null)]
    [InlineData("31.13.2020", ReadingKind.Text, null)]
    [InlineData("30/12/1899", ReadingKind.Text, null)]
    [InlineData("1,000", ReadingKind.Number, "1000")]
    [InlineData("- 5 reclami", ReadingKind.Number, "-5")]
    [InlineData("Sì/No", ReadingKind.Boolean, null)]
    [InlineData("S/N", ReadingKind.Boolean, null)]
    [InlineData("F/NF", ReadingKind.Boolean, null)]
    [InlineData("31/12/20", ReadingKind.Date, null)]
    [InlineData("entro il 27.01.21", ReadingKind.Date, null)]
    [InlineData("100%, salvo proroga", ReadingKind.Percentage, "100")]
    [InlineData("Si = 1 No = 0", ReadingKind.Boolean, null)]
    [InlineData("fatto = 1 non fatto = 0", ReadingKind.Boolean, null)]
    public void Two_readings_are_uncertain(string words, ReadingKind kind, string? value)
    {
        var reading = TargetReader.Read(words);
        Assert.Equal((kind, Decimal(value), true), (reading.Kind, reading.Value, reading.IsUncertain));
    }

    [Fact]
    public void A_comparison_is_never_assumed() => Assert.Null(TargetReader.Read("170,00").Operator);

    [Fact]
    public void A_very_long_number_is_no_number() => Assert.Equal(Reading.OfText, TargetReader.Read(new string('9', 60)));

    [Theory]
    [InlineData("1000000000000000")]
    [InlineData("Almeno 99999999999999999999")]
    [InlineData("9999999999999999999999999999 mld di euro")]
    [InlineData("900000000000 mld di euro")]
    [InlineData("31/12/9999")]
    public void What_no_plan_can_hold_has_no_value(string words)
    {
        var reading = TargetReader.Read(words);
        Assert.Equal((ReadingKind.Text, null, null), (reading.Kind, reading.Value, reading.Date));
    }

    private static void AssertValue(ReadingKind kind, string words, Operator? comparison, string value, string? unit)
    {
        var expected = new Reading { Kind = kind, Operator = comparison, Value = Decimal(value), Unit = unit };
        Assert.Equal(expected, TargetReader.Read(words));
    }

    private static decimal? Decimal(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
