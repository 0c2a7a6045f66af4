using PegOpenData.Loading.Syntax;

namespace PegOpenData.Tests.Loading.Syntax;

public sealed class JsonNumberTests
{
    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("1e3", "1000")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData("-0.0", "0")]
    [InlineData("012", "12")]
    [InlineData("1e400", "10E399")]
    public void Numbers_are_equal_by_value(string left, string right) => Assert.Equal(Number(left), Number(right));

    [Theory]
    [InlineData("-1", "1")]
    [InlineData("0.1", "0.11")]
    [InlineData("9e399", "1e400")]
    [InlineData("1e999999999", "2e999999999")]
    [InlineData("-1e999999999", "1")]
    public void Numbers_are_ordered_by_value(string less, string more) => Assert.True(Number(less) < Number(more));

    [Fact]
    public void Three_hundred_thousand_digits_are_no_number() => Assert.False(JsonNumber.TryParse(new string('9', 300_000), out _));

    [Fact]
    public void Decimals_come_back_exactly()
    {
        Assert.Equal(1234.56m, Number("1234.56").ToDecimal());
        Assert.Equal(31m, Number("0x1F").ToDecimal());
        Assert.Null(Number("1e400").ToDecimal());
    }

    private static JsonNumber Number(string text) => JsonNumber.TryParse(text, out var number) ? number : throw new FormatException(text);
}
