using System.Text;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Json;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Tests.Loading;

/// <summary>A text that was read, with what was found wrong, for tests.</summary>
internal sealed record Parsed(Node? Root, IReadOnlyList<Diagnostic> Found)
{
    public MappingNode Map => Assert.IsType<MappingNode>(Root);

    /// <summary>Codes with their places, as <c>yaml-tabulazione 2:1</c>.</summary>
    public string Codes => string.Join(", ", Found.Select(found => $"{found.Code} {found.Span.Line}:{found.Span.Column}"));

    public static Parsed Yaml(string text) => Yaml(Encoding.UTF8.GetBytes(text));

    public static Parsed Yaml(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        return new Parsed(YamlParser.Parse(new SourceFile("prova.yaml", bytes), bag), bag.ToSorted());
    }

    public static Node Json(string text)
    {
        var bag = new DiagnosticBag();
        var root = JsonParser.Parse(new SourceFile("prova.json", Encoding.UTF8.GetBytes(text)), bag);
        Assert.Empty(bag.ToSorted());
        return root!;
    }

    /// <summary>The tree on one line: <c>{a:#1, b:[«x», !true]}</c>.</summary>
    public static string Show(Node? node) => node switch
    {
        MappingNode map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Text}:{Show(entry.Value)}"))}}}",
        SequenceNode list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        ScalarNode { Kind: ScalarKind.Text } text => $"«{text.Text}»",
        ScalarNode { Kind: ScalarKind.Number } number => "#" + number.Text,
        ScalarNode { Kind: ScalarKind.Boolean } boolean => "!" + boolean.Text,
        ScalarNode => "null",
        _ => "",
    };
}
