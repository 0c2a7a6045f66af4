using PegOpenData.Loading.Checks.Texts;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Layout;
using PegOpenData.Loading.Mapping;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Loading;

/// <summary>
/// Parse and Validate: the bytes of a file become a tree that its schema has found right, and whose texts have been looked at. A file with an error is null, whole: what it could not
/// say would look wrong in every later stage. On a line that could not be read the schema has nothing to add.
/// </summary>
/// <param name="known">What some files say, by path: it need not be read again.</param>
internal sealed class FileParser(Contract contract, DiagnosticBag bag, IReadOnlyDictionary<string, Node> known)
{
    /// <summary>A YAML file that is one mapping: <c>ente.yaml</c>, <c>piano.yaml</c>, <c>site.yaml</c>.</summary>
    public MappingNode? Settings(SourceFile file, string schema) =>
        Whole(file.Path, schema, faults => (YamlParser.Parse(file, faults), schema)) as MappingNode;

    /// <summary>The header of a page.</summary>
    public MappingNode? Header(string path, string yaml) =>
        Whole(path, "pagina", faults => (YamlParser.Parse(path, yaml, faults), "pagina")) as MappingNode;

    /// <summary>A table of records.</summary>
    /// <param name="record">The schema of one.</param>
    /// <param name="list">The schema of all.</param>
    /// <param name="format">How the plan writes numbers in its tables, where it says so.</param>
    public SequenceNode? Table(SourceFile file, string record, string list, NumberFormat? format) =>
        Whole(file.Path, list, faults => (CsvParser.Parse(file, contract.ColumnsOf(record), format, faults), list)) as SequenceNode;

    /// <summary>A file of a collection, YAML or CSV.</summary>
    public ParsedCollection? Collection(CollectionFile file, NumberFormat? format)
    {
        var record = Collections.RecordOf(file.Collection);
        var tree = file.IsTable ? Table(file.File, record, file.Collection, format) : Records(file, record);
        return tree is null ? null : new ParsedCollection(file.Collection, file.Stem, tree);
    }

    /// <summary>In the collection's folder a file may be a single record.</summary>
    private Node? Records(CollectionFile file, string record) => Whole(file.File.Path, file.Collection, faults =>
    {
        var tree = YamlParser.Parse(file.File, faults);
        return (tree, file.IsFolderItem && tree is not SequenceNode ? record : file.Collection);
    });

    /// <param name="holds">The collection, or the schema of settings.</param>
    private Node? Whole(string path, string holds, Func<DiagnosticBag, (Node? Tree, string Schema)> parse)
    {
        if (known.TryGetValue(path, out var made))
        {
            TextChecks.Run(holds, made, bag);
            return made;
        }

        var (unread, unfit) = (new DiagnosticBag(), new DiagnosticBag());
        var (tree, schema) = parse(unread);
        var isValid = tree is not null && SchemaDiagnostics.Validate(contract[schema], tree, unfit);
        if (tree is not null)
        {
            TextChecks.Run(holds, tree, unfit);
        }

        var faults = unread.ToSorted();
        var unreadLines = faults.Where(fault => fault.Severity == Severity.Error).Select(fault => fault.Span.Line).ToHashSet();
        bag.AddRange(faults);
        bag.AddRange(unfit.ToSorted().Where(finding => !unreadLines.Contains(finding.Span.Line)));
        return isValid && unreadLines.Count == 0 ? tree : null;
    }
}
