using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Importing.Workbooks.Mapping;

/// <summary>Reads <c>mappa.yaml</c>, held to its schema.</summary>
internal static class WorkbookMapReader
{
    /// <summary>The map, or null with the reason in <paramref name="found"/>.</summary>
    public static WorkbookMap? Read(SourceFile file, DiagnosticBag found)
    {
        var faults = new DiagnosticBag();
        var tree = YamlParser.Parse(file, faults);
        found.AddRange(faults.ToSorted());
        if (faults.HasErrors || tree is null || !SchemaDiagnostics.Validate(Contract.Instance["mappa"], tree, found))
        {
            return null;
        }

        var root = (MappingNode)tree;
        return new WorkbookMap
        {
            Administration = root["ente"] as MappingNode,
            Plan = root["piano"] as MappingNode,
            Tables = [.. Items(root, "fogli").Cast<MappingNode>().Select(Table)],
            IgnoredSheets = Texts(root, "ignora_fogli"),
        };
    }

    private static TableMap Table(MappingNode table) => new()
    {
        Span = table.Span,
        Sheet = table["foglio"] as ScalarNode,
        Collection = Text(table, "raccolta")!,
        HeadingRow = table["riga_intestazione"] as ScalarNode,
        HeadingRows = int.TryParse(Text(table, "righe_intestazione"), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? rows : 1,
        RepeatsMerged = Text(table, "celle_unite") == "ripeti",
        JoinsEqualRows = Text(table, "unisci_righe_uguali") is "true" or "True" or "TRUE",
        Columns = [.. Items(table, "colonne").Cast<MappingNode>().Select(Column)],
        Constants = (table["costanti"] as MappingNode)?.Entries ?? [],
        Ignored = Texts(table, "ignora"),
        SkippedRows = Texts(table, "salta_righe"),
    };

    private static ColumnMap Column(MappingNode column) => new((ScalarNode)column["colonna"]!, (ScalarNode)column["campo"]!)
    {
        Values = ((column["valori"] as MappingNode)?.Entries ?? [])
            .DistinctBy(entry => entry.Key.Text, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(entry => entry.Key.Text, entry => ((ScalarNode)entry.Value).Text, StringComparer.OrdinalIgnoreCase),
        Lookup = Text(column, "cerca"),
        Create = column["crea"] as MappingNode,
        Separator = Text(column, "separatore"),
    };

    private static ImmutableArray<Node> Items(MappingNode map, string key) => (map[key] as SequenceNode)?.Items ?? [];

    private static ImmutableArray<string> Texts(MappingNode map, string key) => [.. Items(map, key).OfType<ScalarNode>().Select(item => item.Text)];

    private static string? Text(MappingNode map, string key) => (map[key] as ScalarNode)?.Text;
}
