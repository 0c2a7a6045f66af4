using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Writing;

namespace PegOpenData.Tests.Loading.Writing;

public sealed class YamlEditorTests
{
    private const string Existing = """
        # yaml-language-server: $schema=https://esempio.it/s.json
        # Curato dall'ufficio

        # il codice del piano
        codice:   '04'   # a mano
        titolo: "Prova"
        note:

        # le fasi, in ordine
        fasi:
        - id: uno      # la prima
          peso: 40
          # tempi
          mesi: [1, 2]
        # poi
        - id: due
          peso: 60
        fonte:
            documento: Delibera   # firmata
            riga: 3
        # in fondo

        """;

    [Fact]
    public void The_same_tree_leaves_the_file_byte_for_byte()
    {
        Assert.Equal(Existing, YamlEditor.Update(Existing, Parsed.Yaml(Existing).Map));
        var windows = Existing.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(windows, YamlEditor.Update(windows, Parsed.Yaml(Existing).Map));
    }

    [Fact]
    public void A_changed_value_changes_its_words_only() =>
        Assert.Equal(
            Existing.Replace("'04'", "\"05\"", StringComparison.Ordinal),
            Updated(map => map.With("codice", Tree.Text("05")!)));

    [Fact]
    public void A_changed_value_deep_inside_changes_its_line_only() =>
        Assert.Equal(
            Existing.Replace("peso: 40", "peso: 45.5", StringComparison.Ordinal).Replace("riga: 3", "riga: 4", StringComparison.Ordinal),
            Updated(map => map
                .With("fonte", ((MappingNode)map["fonte"]!).With("riga", Tree.Number(4)!))
                .With("fasi", Tree.List(((MappingNode)((SequenceNode)map["fasi"]!).Items[0]).With("peso", Tree.Number(45.5m)!), ((SequenceNode)map["fasi"]!).Items[1]))));

    [Fact]
    public void A_new_field_stands_after_the_one_it_follows()
    {
        var updated = Updated(map => new MappingNode(map.Span, map.Entries.Insert(1, Tree.Entry("tipo", Tree.Text("sviluppo")!))));
        Assert.Equal(Existing.Replace("titolo: ", "tipo: sviluppo\ntitolo: ", StringComparison.Ordinal), updated);
    }

    [Fact]
    public void A_field_that_was_left_empty_is_filled_not_repeated()
    {
        var updated = Updated(map => new MappingNode(map.Span, map.Entries.Insert(2, Tree.Entry("note", Tree.Text("x")!))));
        Assert.Equal(Existing.Replace("note:\n", "note: x\n", StringComparison.Ordinal), updated);
    }

    [Fact]
    public void A_field_that_goes_takes_its_comment_along()
    {
        var updated = Updated(map => map.Without("codice", "fonte"));
        Assert.DoesNotContain("il codice del piano", updated, StringComparison.Ordinal);
        Assert.DoesNotContain("firmata", updated, StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=https://esempio.it/s.json\n# Curato dall'ufficio\n\ntitolo:", updated, StringComparison.Ordinal);
        Assert.EndsWith("peso: 60\n# in fondo\n", updated, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_move_with_their_comments_and_new_ones_come_in_between()
    {
        var updated = Updated(map =>
        {
            var items = ((SequenceNode)map["fasi"]!).Items;
            return map.With("fasi", Tree.List(items[1], Tree.Map(("id", Tree.Text("tre")), ("peso", Tree.Number(1))), items[0]));
        });
        Assert.Contains("fasi:\n# poi\n- id: due\n  peso: 60\n- id: tre\n  peso: 1\n- id: uno      # la prima\n", updated, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_may_take_the_wanted_order()
    {
        var map = Parsed.Yaml(Existing).Map;
        var turned = new MappingNode(map.Span, [.. map.Entries.Reverse()]);
        var updated = YamlEditor.Update(Existing, turned, EntryOrder.Wanted);
        Assert.Equal("fonte,fasi,titolo,codice", string.Join(',', Parsed.Yaml(updated).Map.Entries.Select(entry => entry.Key.Text)));
        Assert.Contains("# le fasi, in ordine\nfasi:\n- id: uno      # la prima\n", updated, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: [\n")]
    [InlineData("{a: 1, b: 2}\n")]
    [InlineData("- x\n")]
    public void What_cannot_be_taken_apart_is_written_anew(string existing) =>
        Assert.Equal("a: 3\n", YamlEditor.Update(existing, Tree.Map(("a", Tree.Number(3)))));

    [Fact]
    public void Whatever_the_layout_the_wanted_tree_is_what_is_read()
    {
        string[] layouts =
        [
            "a: |\n  x\n\n  y\n\n# k\nb:\n  - - 1\n    - 2\n  -\n    id: z\nc: {x: 1}\n", "a: >\n  x\n  y\nb: [1,\n  2]\nc:\n  # sotto\n  d: 1\n  # coda\n", "? a\n: x\n? b\n: y\n",
            "a:\n  x\nb:\n  - id: q\n    c: 'a\n\n      b'\n", "\"a\": 1\n'b': 2", "a: 1\n\n\n\nb: 2\n...\n", "--- # doc\na: 1\nb:\n    -   id: z\n        c: 1\n    -   id: y\n",
        ];
        MappingNode[] wanted =
        [
            Tree.Map(("a", Tree.Text("nuovo"))), Tree.Map(("b", Tree.List(Tree.Map(("id", Tree.Text("z")), ("c", Tree.Number(2))), Tree.Text("no"))), ("c", Tree.Map(("d", Tree.Text("a\nb"))))),
            Tree.Map(("z", Tree.Text("prima")), ("a", Tree.List()), ("b", Tree.Map())), Tree.Map(("b", Tree.Text("x")), ("a", Tree.Text("# y"))),
        ];
        foreach (var (layout, tree) in layouts.SelectMany(layout => wanted.Select(tree => (layout, tree))))
        {
            foreach (var order in Enum.GetValues<EntryOrder>())
            {
                var read = Parsed.Yaml(YamlEditor.Update(layout, tree, order));
                Assert.True(read.Root is not null && NodeEquality.Instance.Equals(read.Root, tree), $"{layout} -> {Parsed.Show(tree)}: {Parsed.Show(read.Root)}");
            }
        }
    }

    [Theory]
    [InlineData("---\n# Curato a mano\n\n# il primo\n- id: uno   # vecchio\n  peso: 40\n# il secondo\n- id: due\n# in fondo\n")]
    [InlineData("# Curato a mano\n\n# il primo\n- id: uno   # vecchio\n  peso: 40\n# il secondo\n- id: due\n# in fondo\n")]
    public void A_file_that_is_a_list_keeps_its_comments(string existing)
    {
        var list = Tree.List(Parsed.Yaml("id: uno\npeso: 50\n").Map, Parsed.Yaml("id: due\n").Map, Parsed.Yaml("id: tre\n").Map);
        Assert.Equal(
            existing.Replace("40", "50", StringComparison.Ordinal).Replace("- id: due\n", "- id: due\n- id: tre\n", StringComparison.Ordinal),
            YamlEditor.Update(existing, list));
        Assert.Equal(existing, YamlEditor.Update(existing, Parsed.Yaml(existing).Root!));
    }

    [Theory]
    [InlineData("[{id: uno}]\n")]
    [InlineData("id: uno\n")]
    public void A_list_that_is_not_in_lines_is_written_anew(string existing) => Assert.Equal("- id: due\n", YamlEditor.Update(existing, Tree.List(Parsed.Yaml("id: due\n").Map)));

    private static string Updated(Func<MappingNode, MappingNode> change) => YamlEditor.Update(Existing, change(Parsed.Yaml(Existing).Map));
}
