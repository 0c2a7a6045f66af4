using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using PegOpenData.Loading.JsonSchema;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Loading.Syntax.Json;

namespace PegOpenData.Loading.Schemas;

/// <summary>The schemas of the data files, embedded in this assembly and compiled once.</summary>
public sealed class Contract
{
    private const string Suffix = ".schema.json";

    private static readonly Lazy<Contract> Loaded = new(() => new Contract());

    private readonly FrozenDictionary<string, Schema> schemas;
    private readonly FrozenDictionary<string, SchemaColumns> columns;

    private Contract()
    {
        Files = [.. typeof(Contract).Assembly.GetManifestResourceNames().Where(IsSchema).Order(StringComparer.Ordinal).Select(Embedded)];
        schemas = Compile(Files);
        columns = Collections.All.Select(Collections.RecordOf).Append("avviso-noto")
            .ToFrozenDictionary(record => record, record => new SchemaColumns(schemas[record]), StringComparer.Ordinal);
        Dictionary = new DataDictionary { Fields = new DictionaryReader(this).Read(), Schemas = Files };
    }

    public static Contract Instance => Loaded.Value;

    /// <summary>The schema files as they are, by name.</summary>
    public ImmutableArray<SchemaFile> Files { get; }

    /// <summary>What the schemas say of every field.</summary>
    public DataDictionary Dictionary { get; }

    /// <summary>The schema of a kind of file or record, by the name of its file without <c>.schema.json</c>.</summary>
    public Schema this[string name] => schemas[name];

    /// <summary>The columns that a table of these records may have.</summary>
    public IColumns ColumnsOf(string record) => columns[record];

    private static bool IsSchema(string resource) => resource.EndsWith(Suffix, StringComparison.Ordinal);

    private static SchemaFile Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new SchemaFile(name, content);
    }

    private static FrozenDictionary<string, Schema> Compile(ImmutableArray<SchemaFile> files)
    {
        var registry = new SchemaRegistry(Dialect.Contract);
        var faults = new DiagnosticBag();
        foreach (var file in files)
        {
            registry.Add(file.Name, JsonParser.Parse(new SourceFile(file.Name, file.Content), faults) ?? throw Broken(faults));
        }

        return files.ToFrozenDictionary(
            file => file.Name[..^Suffix.Length],
            file => registry.Get(file.Name, faults) ?? throw Broken(faults),
            StringComparer.Ordinal);
    }

    /// <summary>A schema of ours that is wrong is a bug of ours, never the fault of who keeps the data.</summary>
    private static InvalidOperationException Broken(DiagnosticBag faults) =>
        new(string.Join('\n', faults.ToSorted().Select(fault => $"{fault.Span}: {fault.Message}")));
}
