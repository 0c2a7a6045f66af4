using System.Text.RegularExpressions;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Writing.Drafting;

namespace PegOpenData.Tests.Loading.Writing;

/// <summary>The files that a person completes: every field is there, and every example is one that the schema takes.</summary>
public sealed partial class RecordDraftTests
{
    [Theory]
    [InlineData("ente")]
    [InlineData("piano")]
    [InlineData("scheda")]
    [InlineData("obiettivo")]
    [InlineData("indicatore")]
    public void Without_its_signs_every_example_is_valid(string schema)
    {
        var used = Parsed.Yaml(Example().Replace(RecordDraft.Write(schema, "x", Tree.Map()), ""));
        Assert.Empty(used.Found);
        Assert.Equal(SchemaOutline.Names(Contract.Instance[schema]), used.Map.Entries.Select(entry => entry.Key.Text));
        var found = new DiagnosticBag();
        Assert.True(SchemaDiagnostics.Validate(Contract.Instance[schema], used.Map, found), string.Join('\n', found.ToSorted().Select(fault => fault.Message)));
    }

    [Fact]
    public void A_closed_list_names_its_words_and_a_known_field_is_no_comment()
    {
        var text = RecordDraft.Write("obiettivo", "x", Tree.Map(("titolo", Tree.Text("Uno"))));
        Assert.Contains("# parole: attivo, rinviato, annullato, sostituito.\n#stato: attivo\n", text, StringComparison.Ordinal);
        Assert.Contains("come approvato.\ntitolo: Uno\n\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 120));
    }

    /// <summary>The sign of a line that is an example: no blank follows it, or the line is within one.</summary>
    [GeneratedRegex("^#(?=[a-z]|  )", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
