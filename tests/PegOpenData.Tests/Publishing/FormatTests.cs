using System.Globalization;
using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Tests.Publishing;

public sealed class FormatTests
{
    [Theory]
    [InlineData("1234.5", "1.234,5")]
    [InlineData("170.00", "170,00")]
    [InlineData("-12", "−12")]
    [InlineData("1000000000000000", "1.000.000.000.000.000")]
    public void Writes_numbers_the_Italian_way(string value, string expected) =>
        Assert.Equal(expected, Format.Italian.Number(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void Writes_money_with_cents() => Assert.Equal("−149.800,00\u00a0€", Format.Italian.Money(new Amount(-149800m)));

    [Theory]
    [InlineData("20", "20\u00a0%")]
    [InlineData("12.50", "12,5\u00a0%")]
    [InlineData("100.00", "100\u00a0%")]
    [InlineData("0.3333", "0,3333\u00a0%")]
    public void Writes_percentages_without_idle_zeros(string value, string expected) =>
        Assert.Equal(expected, Format.Italian.Percent(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void Writes_dates_in_words()
    {
        Assert.Equal("31 dicembre 2020", Format.Italian.Date(new DateOnly(2020, 12, 31)));
        Assert.Equal("1º marzo 2020", Format.Italian.Date(new DateOnly(2020, 3, 1)));
    }

    [Theory]
    [InlineData("UNITA' OPERATIVA COMPLESSA STAFF DEL SINDACO", "Unita' operativa complessa staff del sindaco")]
    [InlineData("LA CITTA' INTELLIGENTE", "La citta' intelligente")]
    [InlineData("Comunicazione strategica", "Comunicazione strategica")]
    [InlineData("PNRR", "PNRR")]
    [InlineData("ATTUAZIONE DEL PNRR NEL 2025. SECONDO STRALCIO", "Attuazione del PNRR nel 2025. Secondo stralcio")]
    [InlineData("SERVIZIO U.O. TRIBUTI", "Servizio U.O. tributi")]
    [InlineData("«APERTURA DELLO SPORTELLO»", "«Apertura dello sportello»")]
    public void Shows_capitals_in_sentence_case(string printed, string expected) => Assert.Equal(expected, Format.Title(printed));
}
