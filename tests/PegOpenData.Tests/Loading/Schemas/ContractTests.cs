using System.Text.RegularExpressions;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Tests.Loading.Schemas;

/// <summary>What every schema of the data files must be.</summary>
public sealed class ContractTests
{
    public static TheoryData<string> Names => [.. Contract.Instance.Files.Select(file => file.Name.Replace(".schema.json", "", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_called_as_its_file(string name) =>
        Assert.Equal($"{name}.schema.json", Contract.Instance[name].Annotation("$id"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_mapping_is_closed(string name) =>
        Assert.All(
            Objects(Contract.Instance[name].Source).Where(schema => schema["properties"] is not null && schema["type"] is not null),
            schema => Assert.Equal("false", (schema["additionalProperties"] as ScalarNode)?.Text));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pattern_is_explained(string name) =>
        Assert.All(
            Objects(Contract.Instance[name].Source).Where(schema => schema["pattern"] is ScalarNode),
            schema => Assert.True(schema["x-aiuto"] is not null, $"{name}: {((ScalarNode)schema["pattern"]!).Text}"));

    [Fact]
    public void Every_field_has_a_title_and_a_meaning() =>
        Assert.All(Contract.Instance.Dictionary.Fields, field => Assert.True(
            field.Title.Length > 0 && Regex.IsMatch(field.Description, @"[.…]$"), $"{field.Collection}.{field.Field}: «{field.Title}» «{field.Description}»"));

    [Fact]
    public void A_field_stands_once_in_the_dictionary() =>
        Assert.Empty(Contract.Instance.Dictionary.Fields.GroupBy(field => (field.Collection, field.Field)).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [InlineData("obiettivi", "titolo", "Titolo")]
    [InlineData("obiettivi", "responsabile.ruolo", "Ruolo")]
    [InlineData("obiettivi", "sezioni.nome", "Nome")]
    [InlineData("obiettivi", "atto_stato.data", "Data")]
    [InlineData("indicatori", "atteso", "Valore atteso")]
    [InlineData("indicatori", "atteso.operatore", "Operatore")]
    [InlineData("indicatori", "atteso.AAAA", "Valore atteso di un anno")]
    [InlineData("indicatori", "storico.AAAA", "Valore dell'anno")]
    [InlineData("risorse", "previsto.AAAA", "Previsto nell'anno")]
    [InlineData("ente", "denominazione", "Denominazione")]
    [InlineData("piano", "totali_stampati.importo", "Importo")]
    public void The_dictionary_knows_nested_fields(string collection, string field, string title) =>
        Assert.Equal(title, Assert.Single(Contract.Instance.Dictionary.Fields, meaning => meaning.Collection == collection && meaning.Field == field).Title);

    [Fact]
    public void A_record_inside_a_record_is_left_to_its_own_table() =>
        Assert.DoesNotContain(Contract.Instance.Dictionary.Fields, field => field.Collection == "obiettivi" && field.Field.StartsWith("fasi", StringComparison.Ordinal));

    [Fact]
    public void The_dictionary_carries_the_schema_files() => Assert.Equal(Contract.Instance.Files, Contract.Instance.Dictionary.Schemas);

    private static IEnumerable<MappingNode> Objects(Node node) => node switch
    {
        MappingNode map => map.Entries.SelectMany(entry => Objects(entry.Value)).Prepend(map),
        SequenceNode list => list.Items.SelectMany(Objects),
        _ => [],
    };
}
