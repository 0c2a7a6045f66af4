using System.Text;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Tests.Loading.Syntax;

public sealed class YamlParserTests
{
    [Theory]
    [InlineData("a: 1\nb: x", "{a:#1, b:«x»}")]
    [InlineData("a: no\nb: si\nc: yes\nd: on", "{a:«no», b:«si», c:«yes», d:«on»}")]
    [InlineData("a: true\nb: False\nc: null\nd: ~", "{a:!true, b:!False, c:null, d:null}")]
    [InlineData("a: 012\nb: 0x1F\nc: 0o17\nd: -1.5e3\ne: .5\nf: 1.", "{a:#012, b:#0x1F, c:#0o17, d:#-1.5e3, e:#.5, f:#1.}")]
    [InlineData("a: 2020-12-31\nb: 12:30\nc: 1_000\nd: .inf\ne: 1.2.3", "{a:«2020-12-31», b:«12:30», c:«1_000», d:«.inf», e:«1.2.3»}")]
    [InlineData("a: \"04\"\nb: '04'\nc: \"\"", "{a:«04», b:«04», c:«»}")]
    [InlineData("a: |\n  x\n  y\nb: >-\n  x\n  y", "{a:«x\ny\n», b:«x y»}")]
    [InlineData("a:\n- x\n-\n- z", "{a:[«x», null, «z»]}")]
    [InlineData("{\"a\": [1, \"\\uD83D\\uDE00\", 1e400, -0.0, null]}", "{a:[#1, «😀», #1e400, #-0.0, null]}")]
    [InlineData("2020: x\ntrue: y", "{2020:«x», true:«y»}")]
    [InlineData("a: {}\nb: []", "{a:{}, b:[]}")]
    public void Reads(string yaml, string tree)
    {
        var parsed = Parsed.Yaml(yaml);
        Assert.Equal("", parsed.Codes);
        Assert.Equal(tree, Parsed.Show(parsed.Root));
    }

    [Theory]
    [InlineData("a: 1\nnote:\nb: 2", "{a:#1, b:#2}")]
    [InlineData("a: 1\nfonte:\n  documento:\n  riga:\n", "{a:#1}")]
    [InlineData("a: 1\nnote: \"\"", "{a:#1, note:«»}")]
    public void A_field_left_empty_is_a_field_not_given(string yaml, string tree) => Assert.Equal(tree, Parsed.Show(Parsed.Yaml(yaml).Root));

    [Theory]
    [InlineData("\uFEFFa: 1\r\nb: 2\r\n")]
    [InlineData("---\na: 1\nb: 2\n...\n")]
    [InlineData("# parole\na: 1 # altre\n\nb: 2")]
    public void Reads_marks_line_ends_and_comments(string yaml) => Assert.Equal("{a:#1, b:#2}", Parsed.Show(Parsed.Yaml(yaml).Root));

    [Fact]
    public void Knows_the_place_of_every_value()
    {
        var map = Parsed.Yaml("titolo: Sì\nfasi:\n  - id: uno\n    note: \"due\n      righe\"\n").Map;
        var item = (MappingNode)((SequenceNode)map["fasi"]!).Items[0];
        Assert.Equal(new SourceSpan("prova.yaml", 1, 9, 1, 11), map["titolo"]!.Span);
        Assert.Equal(new SourceSpan("prova.yaml", 3, 5, 5, 13), item.Span);
        Assert.Equal(new SourceSpan("prova.yaml", 4, 11, 5, 13), item["note"]!.Span);
        Assert.Equal(new SourceSpan("prova.yaml", 3, 3, 5, 13), map["fasi"]!.Span);
        Assert.Equal(new SourceSpan("prova.yaml", 3, 5, 3, 7), item.Entries[0].Key.Span);
    }

    [Theory]
    [InlineData("", "yaml-vuoto 1:1")]
    [InlineData("# solo parole\n", "yaml-vuoto 1:1")]
    [InlineData("note:\n", "yaml-vuoto 1:1")]
    [InlineData("a: &x 1\nb: 2", "yaml-ancora 1:4")]
    [InlineData("a: 1\nb: *x", "yaml-ancora 2:4")]
    [InlineData("a: !!str 1", "yaml-etichetta 1:4")]
    [InlineData("%YAML 1.1\n---\na: 1", "yaml-direttiva 1:1")]
    [InlineData("<<: {a: 1}", "yaml-fusione 1:1")]
    [InlineData("a: 1\n---\nb: 1", "yaml-piu-documenti 2:1")]
    [InlineData("? [x]\n: 1", "yaml-chiave 1:3")]
    [InlineData("a: 1\nb: 2\na: 3", "campo-ripetuto 3:1")]
    [InlineData("a: 1\nnote:\nnote: x", "campo-ripetuto 3:1")]
    [InlineData("a: x\u2028y", "carattere-non-ammesso 1:5")]
    [InlineData("a: x\u0085y", "carattere-non-ammesso 1:5")]
    [InlineData("a: x\0y", "carattere-non-ammesso 1:5")]
    [InlineData("a: 1\rb: 2", "carattere-non-ammesso 1:5")]
    [InlineData("a: \"x\\0y\"", "carattere-non-ammesso 1:4")]
    [InlineData("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> altro", "conflitto-non-risolto 2:1")]
    public void Refuses(string yaml, string codes) => Assert.Equal(codes, Parsed.Yaml(yaml).Codes);

    [Theory]
    [InlineData("a:\n\tb: 1\n", "yaml-tabulazione 2:1")]
    [InlineData("a:\n\u00A0 b: 1\n", "yaml-spazio 2:1")]
    [InlineData("titolo: Fase 1: avvio\n", "yaml-due-punti 1:15")]
    [InlineData("a:b\nc: 1\n", "yaml-due-punti 1:1")]
    [InlineData("a: 1\ntitolo Prova\nb: 2\n", "yaml-due-punti 2:1")]
    [InlineData("peso: %\n", "yaml-carattere-iniziale 1:7")]
    [InlineData("a: @comune\n", "yaml-carattere-iniziale 1:4")]
    [InlineData("a: `x\n", "yaml-carattere-iniziale 1:4")]
    [InlineData("a: , x\n", "yaml-carattere-iniziale 1:4")]
    [InlineData("atteso: >= 3\n", "yaml-carattere-iniziale 1:9")]
    [InlineData("atteso: > 3\n", "yaml-carattere-iniziale 1:9")]
    [InlineData("a: 'x\nb: 1\n", "yaml-virgolette 1:4")]
    [InlineData("a: \"x\nb: 1\n", "yaml-virgolette 1:4")]
    [InlineData("a: \"Lotto\" due\n", "yaml-virgolette 1:12")]
    [InlineData("a: \"C:\\piani\"\n", "yaml-virgolette 1:7")]
    [InlineData("a: - x\n", "yaml-trattino 1:4")]
    [InlineData("- a\nb: 1\n", "yaml-trattino 2:1")]
    [InlineData("a: 1\n  b: 2\n", "yaml-rientro 2:3")]
    [InlineData("a:\n  b: 1\n c: 2\n", "yaml-rientro 3:2")]
    [InlineData("a: x\n- b\n", "yaml-rientro 2:1")]
    [InlineData("a: [1, 2\nb: 3\n", "yaml-parentesi 1:4")]
    [InlineData("a: {b: 1\n", "yaml-parentesi 1:4")]
    public void Says_in_one_finding_what_is_wrong_with_the_layout(string yaml, string codes)
    {
        var parsed = Parsed.Yaml(yaml);
        Assert.Equal(codes, parsed.Codes);
        Assert.Null(parsed.Root);
    }

    [Theory]
    [InlineData("a: Lotto #3\n", "yaml-commento-nel-valore 1:4")]
    [InlineData("a:\n -uno\n -due\n", "yaml-trattino 2:2")]
    public void Warns_of_words_read_otherwise_than_meant(string yaml, string codes)
    {
        var parsed = Parsed.Yaml(yaml);
        Assert.Equal(codes, parsed.Codes);
        Assert.NotNull(parsed.Root);
        Assert.All(parsed.Found, found => Assert.Equal(Severity.Warning, found.Severity));
    }

    [Fact]
    public void A_repeated_field_names_the_line_of_the_first() =>
        Assert.Contains("riga 1", Parsed.Yaml("a: 1\nb: 2\na: 3").Found.Single().Message, StringComparison.Ordinal);

    [Fact]
    public void A_repeated_field_is_found_among_many_fields_too()
    {
        var yaml = string.Concat(Enumerable.Range(0, 40).Select(n => $"campo{n}: 1\n")) + "campo3: 2\n";
        Assert.Equal("campo-ripetuto 41:1", Parsed.Yaml(yaml).Codes);
    }

    [Fact]
    public void A_file_that_nests_without_end_is_refused_at_once()
    {
        Assert.Equal("yaml-troppo-profondo", Parsed.Yaml(new string('[', 200_000)).Found.Single().Code);
        Assert.Equal("", Parsed.Yaml(new string('[', 64) + new string(']', 64)).Codes);
    }

    [Fact]
    public void Other_encodings_are_named()
    {
        Assert.Contains("UTF-16", Parsed.Yaml([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a: 1")]).Found.Single().Message, StringComparison.Ordinal);
        Assert.Equal("codifica-non-ammessa 2:9", Parsed.Yaml([.. Encoding.Latin1.GetBytes("a: 1\ntitolo: \u00E8")]).Codes);
    }

    [Fact]
    public void No_finding_speaks_english_or_shows_the_library()
    {
        var parsed = Parsed.Yaml("a: \"\\xZZ\"\n");
        Assert.DoesNotContain("While", parsed.Found.Single().Message, StringComparison.Ordinal);
    }
}
