using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace PegOpenData.Loading.Syntax.Json;

/// <summary>Builds the tree of one JSON text, keeping count of lines as it goes.</summary>
internal ref struct JsonTreeReader(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = 64 });
    private int line = 1;
    private int column = 1;
    private int counted;

    public Node Read()
    {
        reader.Read();
        var root = ReadValue();
        reader.Read();
        return root;
    }

    private Node ReadValue() => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadMapping(),
        JsonTokenType.StartArray => ReadSequence(),
        JsonTokenType.String => Scalar(ScalarKind.Text, reader.GetString()!),
        JsonTokenType.Number => Scalar(ScalarKind.Number, Raw()),
        JsonTokenType.Null => Scalar(ScalarKind.Null, "null"),
        _ => Scalar(ScalarKind.Boolean, Raw()),
    };

    private MappingNode ReadMapping()
    {
        var start = Span();
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = Scalar(ScalarKind.Text, reader.GetString()!);
            reader.Read();
            var value = ReadValue();
            if (seen.TryAdd(key.Text, key.Span.Line))
            {
                entries.Add(new MappingEntry(key, value));
            }
            else
            {
                bag.Add(Errors.Yaml.DuplicateKey(key.Span, key.Text, seen[key.Text]));
            }
        }

        return new MappingNode(Join(start), entries.DrainToImmutable());
    }

    private SequenceNode ReadSequence()
    {
        var start = Span();
        var items = ImmutableArray.CreateBuilder<Node>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue());
        }

        return new SequenceNode(Join(start), items.DrainToImmutable());
    }

    private readonly string Raw() => Encoding.UTF8.GetString(reader.ValueSpan);

    private ScalarNode Scalar(ScalarKind kind, string text) => new(Span(), text, kind, isPlain: false);

    private SourceSpan Span()
    {
        var start = (int)reader.TokenStartIndex;
        var skipped = bytes[counted..start];
        var breaks = skipped.Count((byte)'\n');
        line += breaks;
        column = breaks > 0
            ? Encoding.UTF8.GetCharCount(skipped[(skipped.LastIndexOf((byte)'\n') + 1)..]) + 1
            : column + Encoding.UTF8.GetCharCount(skipped);
        counted = start;
        return SourceSpan.OnLine(path, line, column, Encoding.UTF8.GetCharCount(bytes[start..(int)reader.BytesConsumed]));
    }

    private SourceSpan Join(SourceSpan start)
    {
        var end = Span();
        return start with { EndLine = end.EndLine, EndColumn = end.EndColumn };
    }
}
