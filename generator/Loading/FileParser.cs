using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Layout;
using PegOpenData.Loading.Mapping;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Loading;

/// <summary>Parse and Validate: the bytes of a file become a tree that its schema has found right, or null with diagnostics.</summary>
internal sealed class FileParser(Contract contract, DiagnosticBag bag)
{
    /// <summary>A YAML file that is one mapping: <c>ente.yaml</c>, <c>piano.yaml</c>, <c>site.yaml</c>.</summary>
    public MappingNode? Settings(SourceFile file, string schema) =>
        Valid(YamlParser.Parse(file, bag), schema) as MappingNode;

    /// <summary>A file of a collection, YAML or CSV.</summary>
    /// <param name="format">How the plan writes numbers in its tables, where it says so.</param>
    public ParsedCollection? Collection(CollectionFile file, NumberFormat? format)
    {
        var record = Collections.RecordOf(file.Collection);
        var tree = file.IsTable ? Table(file.File, record, file.Collection, format) : Records(file, record);
        return tree is null ? null : new ParsedCollection(file.Collection, file.Stem, tree);
    }

    /// <summary>A table of records.</summary>
    public Node? Table(SourceFile file, string record, string schema, NumberFormat? format) =>
        Valid(CsvParser.Parse(file, contract.ColumnsOf(record), format, bag), schema);

    /// <summary>The tree, if its schema finds nothing wrong in it.</summary>
    public Node? Valid(Node? tree, string schema) =>
        tree is not null && SchemaDiagnostics.Validate(contract[schema], tree, bag) ? tree : null;

    private Node? Records(CollectionFile file, string record)
    {
        var tree = YamlParser.Parse(file.File, bag);
        return Valid(tree, file.IsFolderItem && tree is not SequenceNode ? record : file.Collection);
    }
}
