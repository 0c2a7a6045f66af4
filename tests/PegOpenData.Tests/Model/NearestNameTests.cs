namespace PegOpenData.Tests.Model;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["titolo", "tipo", "denominazione", "responsabile"];

    [Theory]
    [InlineData("titlo", "titolo")]
    [InlineData("titoo", "titolo")]
    [InlineData("ttiolo", "titolo")]
    [InlineData("Denominazone", "denominazione")]
    [InlineData("xyz", null)]
    [InlineData("peso", null)]
    public void Finds_what_was_probably_meant(string written, string? expected) => Assert.Equal(expected, NearestName.Of(written, Known));
}
