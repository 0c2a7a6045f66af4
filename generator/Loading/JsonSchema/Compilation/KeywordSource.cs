using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.JsonSchema.Compilation;

/// <summary>A keyword's value as it stands in one schema, and the means to compile it.</summary>
public sealed class KeywordSource
{
    private readonly SchemaCompiler compiler;

    internal KeywordSource(string keyword, Node value, Schema schema, SchemaCompiler compiler)
    {
        Keyword = keyword;
        Value = value;
        Schema = schema;
        this.compiler = compiler;
    }

    public string Keyword { get; }

    public Node Value { get; }

    /// <summary>The schema the keyword stands in, not yet complete.</summary>
    public Schema Schema { get; }

    /// <summary>The value of another keyword of the same schema, or null.</summary>
    public Node? Sibling(string keyword) => ((MappingNode)Schema.Source)[keyword];

    /// <summary>A schema in the value, remembered under a name where the keyword holds several.</summary>
    public Schema Subschema(Node node, string name = "")
    {
        var schema = compiler.Compile(node, Schema.Resource);
        Schema.Remember(Keyword, name, schema);
        return schema;
    }

    /// <summary>The value as a list of schemas.</summary>
    public ImmutableArray<Schema> Schemas()
    {
        if (Value is SequenceNode { Items.Length: > 0 } list)
        {
            return [.. list.Items.Select(item => Subschema(item))];
        }

        Wrong("un elenco non vuoto di schemi");
        return [];
    }

    /// <summary>The value as schemas by name.</summary>
    public ImmutableArray<KeyValuePair<string, Schema>> NamedSchemas()
    {
        if (Value is MappingNode map)
        {
            return [.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Subschema(entry.Value, entry.Key.Text)))];
        }

        Wrong("un insieme di schemi con un nome");
        return [];
    }

    /// <summary>The schema a reference leads to, with the name after <c>#</c>; null where there is none, which has been reported.</summary>
    public Schema? Reference(out string fragment)
    {
        fragment = "";
        if (Text() is not { } reference)
        {
            return null;
        }

        var node = compiler.Resolve(reference, Schema.Resource, out var resource, out fragment);
        if (node is null)
        {
            compiler.Report(Errors.Schema.UnknownReference(Value.Span, reference));
            return null;
        }

        var target = compiler.Compile(node, resource);
        Schema.Remember(Keyword, "", target);
        return target;
    }

    /// <summary>The parts of that name in every known resource.</summary>
    internal IReadOnlyDictionary<SchemaResource, Schema> StandIns(string dynamicAnchor) => compiler.StandIns(dynamicAnchor);

    public string? Text() => Expect((Value as ScalarNode) is { Kind: ScalarKind.Text } text ? text.Text : null, "un testo");

    public bool? Boolean()
    {
        var isBoolean = Value is ScalarNode { Kind: ScalarKind.Boolean };
        Expect(isBoolean ? "" : null, "vero o falso");
        return isBoolean ? ((ScalarNode)Value).Text == "true" : null;
    }

    public JsonNumber? Number()
    {
        var number = Value is ScalarNode scalar ? JsonNumber.Of(scalar) : null;
        Expect(number is null ? null : "", "un numero");
        return number;
    }

    /// <summary>A whole number from 0.</summary>
    public int? Count()
    {
        var count = Value is ScalarNode scalar && JsonNumber.Of(scalar) is { IsInteger: true } number ? number.ToDecimal() : null;
        var fits = count is >= 0 and <= int.MaxValue;
        Expect(fits ? "" : null, "un numero intero non negativo");
        return fits ? (int)count!.Value : null;
    }

    /// <summary>A list of texts, none twice.</summary>
    public ImmutableArray<string>? Texts(Node? node = null)
    {
        var items = (node ?? Value) is SequenceNode list && list.Items.All(item => item is ScalarNode { Kind: ScalarKind.Text })
            ? list.Items.Select(item => ((ScalarNode)item).Text).ToImmutableArray()
            : default(ImmutableArray<string>?);
        var isGood = items is { } texts && texts.Distinct(StringComparer.Ordinal).Count() == texts.Length;
        Expect(isGood ? "" : null, "un elenco di testi senza ripetizioni");
        return isGood ? items : null;
    }

    /// <summary>Reports that the value is not of the shape the keyword wants.</summary>
    public void Wrong(string expected) => compiler.Report(Errors.Schema.WrongKeywordValue(Value.Span, Keyword, expected));

    internal void Report(Diagnostic diagnostic) => compiler.Report(diagnostic);

    private string? Expect(string? found, string expected)
    {
        if (found is null)
        {
            Wrong(expected);
        }

        return found;
    }
}
