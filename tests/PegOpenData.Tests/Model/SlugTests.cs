namespace PegOpenData.Tests.Model;

public sealed class SlugTests
{
    [Theory]
    [InlineData("ob-1")]
    [InlineData("2017-p03-01")]
    [InlineData("a")]
    [InlineData("console")]
    public void Accepts_what_is_safe_in_an_address(string text) => Assert.True(Slug.TryParse(text, out _));

    [Theory]
    [InlineData("")]
    [InlineData("../x")]
    [InlineData("/etc")]
    [InlineData("a--b")]
    [InlineData("-a")]
    [InlineData("A")]
    [InlineData("a.b")]
    [InlineData("con")]
    [InlineData("lpt1")]
    [InlineData("a\n")]
    public void Refuses_what_could_leave_the_output_or_is_a_device(string text) => Assert.False(Slug.TryParse(text, out _));

    [Fact]
    public void Refuses_more_than_64_characters() => Assert.False(Slug.TryParse(new string('a', 65), out _));

    [Theory]
    [InlineData("2017_P03_01", "2017-p03-01")]
    [InlineData(" Città / 04 ", "citta-04")]
    public void Makes_an_identifier_of_a_printed_code(string code, string expected) => Assert.Equal(expected, Slug.FromCode(code).ToString());

    [Theory]
    [InlineData("Realizzazione delle campagne di comunicazione")]
    [InlineData("«»")]
    [InlineData("Un titolo molto lungo che da solo supererebbe di gran lunga i sessantaquattro caratteri concessi")]
    public void Makes_the_same_identifier_of_the_same_title(string title)
    {
        var slug = Slug.FromTitle(title);
        Assert.Equal(slug, Slug.FromTitle(title));
        Assert.True(slug.ToString().Length <= Slug.MaxLength);
        Assert.Matches("-[0-9a-f]{4}$", slug.ToString());
    }

    [Fact]
    public void Makes_different_identifiers_of_titles_with_the_same_words() =>
        Assert.NotEqual(Slug.FromTitle("Apertura: sportello"), Slug.FromTitle("Apertura sportello"));

    [Theory]
    [InlineData("Attività di città più bella", "attivita-di-citta-piu-bella-")]
    [InlineData("È così: perché no?", "e-cosi-perche-no-")]
    [InlineData("attivita\u0300 scomposta", "attivita-scomposta-")]
    public void Accents_go_and_letters_stay(string title, string words) =>
        Assert.StartsWith(words, Slug.FromTitle(title).ToString(), StringComparison.Ordinal);
}
