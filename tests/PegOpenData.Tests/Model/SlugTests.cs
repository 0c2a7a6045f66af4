namespace PegOpenData.Tests.Model;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Attività di città più bella", "attivita-di-citta-piu-bella-")]
    [InlineData("È così: perché no?", "e-cosi-perche-no-")]
    [InlineData("attivita\u0300 scomposta", "attivita-scomposta-")]
    public void Accents_go_and_letters_stay(string title, string words) =>
        Assert.StartsWith(words, Slug.FromTitle(title).ToString(), StringComparison.Ordinal);
}
