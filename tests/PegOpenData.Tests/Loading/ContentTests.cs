namespace PegOpenData.Tests.Loading;

/// <summary>The settings and the pages of <c>content/</c>.</summary>
public sealed class ContentTests
{
    private const string Settings = "titolo: Prova\nportale: true\n";

    [Theory]
    [InlineData("che-cos-e-il-peg.md", "/che-cos-e-il-peg/")]
    [InlineData("guida/index.md", "/guida/")]
    [InlineData("guida/pubblicare.md", "/guida/pubblicare/")]
    [InlineData("index.md", "/")]
    public void A_page_has_the_address_of_its_place(string path, string url)
    {
        var loaded = Load((path, "---\ntitolo: Titolo\ndescrizione: Una frase\nmenu: 2\n---\n\n# Testo\n"));
        loaded.HasNone();
        var page = loaded.Publication.Pages.Single();
        Assert.Equal((url, "Titolo", "Una frase", 2, "\n# Testo\n"), (page.Url.ToString(), page.Title, page.Description, page.MenuOrder, page.Markdown));
    }

    [Fact]
    public void A_finding_in_a_header_names_the_line_of_the_file() =>
        Assert.Equal(3, Load(("a.md", "---\ntitolo: A\nmenu: [\n---\ntesto\n")).Findings[0].Span.Line);

    [Fact]
    public void Lines_of_windows_are_read_alike()
    {
        var loaded = Load(("a.md", "---\r\ntitolo: A\r\n---\r\ntesto\r\n"));
        loaded.HasNone();
        Assert.Equal("testo\n", loaded.Publication.Pages.Single().Markdown);
    }

    [Theory]
    [InlineData("# Testo\n", "intestazione-mancante")]
    [InlineData("", "intestazione-mancante")]
    [InlineData("---\ntitolo: A\n", "intestazione-non-chiusa")]
    public void A_page_needs_its_header(string text, string code) => Load(("a.md", text)).Only(code);

    [Theory]
    [InlineData("Che cos'è.md")]
    [InlineData("Guida/a.md")]
    [InlineData("aux.md")]
    public void A_page_has_the_name_of_an_address(string path) => Load((path, "---\ntitolo: A\n---\n")).Only("nome-pagina-non-valido");

    [Fact]
    public void Two_pages_cannot_have_one_address()
    {
        var finding = Load(("guida.md", "---\ntitolo: A\n---\n"), ("guida/index.md", "---\ntitolo: B\n---\n")).Only("pagina-doppia");
        Assert.Contains("guida.md", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_file_has_no_place_among_pages() => Load(("centri.csv", "id\n")).Only("file-sconosciuto");

    [Fact]
    public void The_site_needs_its_settings() => LoadedPlan.Load([], []).Only("impostazioni-mancanti");

    [Fact]
    public void The_home_is_an_administration_of_the_data()
    {
        var data = new[] { ("reggio-emilia/ente.yaml", "denominazione: Comune\ntipo: comune\n") };
        var finding = LoadedPlan.Load(data, [("site.yaml", "titolo: P\nportale: false\nente: regio-emilia\n")]).Only("riferimento-inesistente");
        Assert.Equal((3, 7), (finding.Span.Line, finding.Span.Column));
        Assert.Contains("«reggio-emilia»", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_are_read_whole()
    {
        var loaded = LoadedPlan.Load([], [("site.yaml", """
            titolo: PEG aperto
            sottotitolo: In chiaro
            indirizzo: https://peg.comune.example/
            tema: Altro
            lingua: it
            portale: true
            ente_superiore: {testo: Regione, href: 'https://www.regione.example/'}
            collegamenti: [{testo: Note legali, href: /note-legali/}]
            contatto: urp@comune.example
            """)]);
        loaded.HasNone();
        var settings = loaded.Publication.Settings;
        Assert.Equal(("PEG aperto", "In chiaro", "https://peg.comune.example/"), (settings.Title, settings.Tagline, settings.Address?.AbsoluteUri));
        Assert.Equal(("Altro", "it", "urp@comune.example"), (settings.Theme, settings.Language, settings.Contact));
        Assert.Null(settings.HomeAdministration);
        Assert.Equal(("Regione", "/note-legali/"), (settings.Parent?.Text, settings.FooterLinks.Single().Href));
    }

    private static LoadedPlan Load(params (string Path, string Text)[] pages) => LoadedPlan.Load([], [("site.yaml", Settings), .. pages]);
}
