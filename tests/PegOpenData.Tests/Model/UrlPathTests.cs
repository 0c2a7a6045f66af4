namespace PegOpenData.Tests.Model;

public sealed class UrlPathTests
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/a/b/", "a/b/index.html")]
    [InlineData("/a/b.csv", "a/b.csv")]
    [InlineData("/schemi/obiettivo.schema.json", "schemi/obiettivo.schema.json")]
    public void Says_the_file_that_holds_it(string url, string file) => Assert.Equal(file, UrlPath.Parse(url).FilePath);

    [Theory]
    [InlineData("a/b")]
    [InlineData("//a/")]
    [InlineData("/a//")]
    [InlineData("/../a")]
    [InlineData("/a/../../b")]
    [InlineData("/./a")]
    [InlineData("/con/")]
    [InlineData("/con.csv")]
    [InlineData("/.manifesto")]
    [InlineData("/a b/")]
    [InlineData("/a\\b")]
    [InlineData("/%2e%2e/")]
    public void Cannot_climb_out_or_be_malformed(string url) => Assert.False(UrlPath.TryParse(url, out _));

    [Theory]
    [InlineData("/", "/", "./")]
    [InlineData("/a/", "/a/", "./")]
    [InlineData("/a/", "/a/b/", "b/")]
    [InlineData("/a/b/", "/a/", "../")]
    [InlineData("/a/b/", "/", "../../")]
    [InlineData("/a/b/", "/a/c/d/", "../c/d/")]
    [InlineData("/a/b/", "/a/b/b.csv", "b.csv")]
    [InlineData("/a/b/", "/x/y.css", "../../x/y.css")]
    public void Writes_a_link_that_works_under_any_prefix(string from, string to, string link)
    {
        Assert.Equal(link, UrlPath.Parse(to).RelativeTo(UrlPath.Parse(from)));
        var resolved = new Uri(new Uri($"https://esempio.it/prefisso{from}"), link);
        Assert.Equal($"/prefisso{to}", resolved.AbsolutePath);
    }
}
