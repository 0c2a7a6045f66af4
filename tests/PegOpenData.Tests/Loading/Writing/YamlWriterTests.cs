using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Writing;

namespace PegOpenData.Tests.Loading.Writing;

public sealed class YamlWriterTests
{
    private static readonly string[] Nasty =
    [
        "", " ", "a", "no", "Yes", "on", "y", "~", "null", "true", "04", "1", "-1.5e3", "1e3", "0x1F", "0b11", "1_000", "12:30", "2020-12-31", "2020-12-31 10:00:00",
        ".inf", ".nan", "+1", ".5", "1.", "=", "<<", "-", "- a", "-a", "--- a", "...", "?", "? a", ":", ": a", "a: b", "a:", "a:b", "a #b", "a#b", "#a", "&a", "*a", "!a",
        "|", ">", ">= 3", "% x", "@x", "`x", "'x'", "\"x\"", "it's", "a \"b\" c", "[a]", "{a}", "a, b", "a]", ",a", "C:\\piani", "a\tb", "\ta", " a", "a ", "a\nb", "a\nb\n",
        "a\n\nb", "a\n\n", "\na", "\n", " a\nb", "a\n  b\n c", "a \nb", "a\n\tb", "a\r\nb", "a\rb", "# a\nb", "- a\n- b", "a: b\nc: d", "😀", "è\u00A0à", "---\na", "a\n---\nb", "<<<<<<< x",
        "Entro il 30/11/2020", "≥ 31.000", ">€9,000,000", "100,00%", "'", "\\", "\"", new string('x', 3000), "a\n" + new string('y', 3000), "a\u200Bb", "Nome: \"x\" #1",
    ];

    [Fact]
    public void What_it_writes_is_read_back_as_the_same_tree()
    {
        foreach (var text in Nasty)
        {
            var tree = Tree.Map(
                ("testo", Tree.Text(text)), ("elenco", Tree.List(Tree.Text(text), Tree.Map(("a", Tree.Text(text)), ("b", Tree.Text("x"))), Tree.List(Tree.Text(text)))),
                ("gruppo", Tree.Map(("dentro", Tree.Text(text)))), ("dopo", Tree.Number(1.50m)));
            var parsed = Parsed.Yaml(YamlWriter.Write(tree));
            Assert.True(parsed.Codes.Length == 0, $"«{text}»: {parsed.Codes}");
            Assert.True(NodeEquality.Instance.Equals(tree, parsed.Root), $"«{text}»: {Parsed.Show(parsed.Root)}");
        }
    }

    [Fact]
    public void Keys_are_read_back_too()
    {
        foreach (var key in Nasty.Where(text => text is { Length: > 0 and < 1000 }))
        {
            var tree = Tree.Map((key, Tree.Text("x")), ("2020 dopo", Tree.Text("y")));
            Assert.Equal(Parsed.Show(tree), Parsed.Show(Parsed.Yaml(YamlWriter.Write(tree)).Root));
        }
    }

    [Fact]
    public void The_form_is_one()
    {
        var tree = Tree.Map(
            ("id", Tree.Text("ob-1")), ("codice", Tree.Text("04")), ("note", Tree.Text(null)), ("peso", Tree.Number(28.50m)), ("completo", Tree.Boolean(true)),
            ("inizio", Tree.Date(new DateOnly(2020, 1, 2))), ("descrizione", Tree.Text("Una riga: due\n\nTre")), ("linee", Tree.Texts(["a", "no"])), ("temi", Tree.Texts([])),
            ("atteso", Tree.Map(("testo", Tree.Text(">= 3")), ("2024", Tree.Text("x")))),
            ("fasi", Tree.List(Tree.Map(("id", Tree.Text("f-1")), ("mesi", Tree.List(Tree.Number(1), Tree.Number(2)))), Tree.Map())));
        const string Expected = """
            # yaml-language-server: $schema=https://esempio.it/obiettivo.schema.json
            id: ob-1
            codice: "04"
            peso: 28.50
            completo: true
            inizio: "2020-01-02"
            descrizione: |-
              Una riga: due

              Tre
            linee:
              - a
              - "no"
            atteso:
              testo: ">= 3"
              2024: x
            fasi:
              - id: f-1
                mesi:
                  - 1
                  - 2
              - {}

            """;
        Assert.Equal(Expected, YamlWriter.Write(tree, "https://esempio.it/obiettivo.schema.json"));
    }

    [Fact]
    public void Trees_change_by_copy()
    {
        var tree = Tree.Map(("a", Tree.Text("1")), ("b", Tree.Text("2")));
        Assert.Equal("{a:«3», b:«2», c:«4»}", Parsed.Show(tree.With("a", Tree.Text("3")!).With("c", Tree.Text("4")!)));
        Assert.Equal("{b:«2»}", Parsed.Show(tree.Without("a")));
        Assert.Null(Tree.MapOrNone(("a", null)));
    }
}
