using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Mapping;

/// <summary>The fields of a record whose shape a schema has found right, read as values of the model; a field not written is null or empty.</summary>
internal sealed class Fields(MappingNode map, DiagnosticBag bag)
{
    private Source? source;

    public DiagnosticBag Bag => bag;

    /// <summary>Where the record and its fields stand.</summary>
    public Source Source => source ??= new Source(map.Span, new FieldSpans(map));

    /// <summary>The keys that begin with a digit: years.</summary>
    public IEnumerable<(int Year, Node Value)> Years =>
        from entry in map.Entries
        where char.IsAsciiDigit(entry.Key.Text[0])
        select (int.Parse(entry.Key.Text, CultureInfo.InvariantCulture), entry.Value);

    public Node? this[string key] => map[key] is ScalarNode { Kind: ScalarKind.Null } ? null : map[key];

    public bool Has(string key) => this[key] is not null;

    public string? Text(string key) => (this[key] as ScalarNode)?.Text;

    /// <summary>A field that the schema requires.</summary>
    public string Required(string key) => Text(key) ?? "";

    public ImmutableArray<string> Texts(string key) =>
        this[key] is SequenceNode list ? [.. list.Items.OfType<ScalarNode>().Select(item => item.Text)] : [];

    /// <summary>The identifier that the schema requires.</summary>
    public Slug OwnId => Id("id") ?? default;

    public Slug? Id(string key) => Slug.TryParse(Text(key), out var id) ? id : null;

    public ImmutableArray<Slug> Ids(string key) =>
        [.. Texts(key).Select(text => Slug.TryParse(text, out var id) ? id : (Slug?)null).OfType<Slug>()];

    /// <summary>YAML writes <c>true</c>, <c>True</c> and <c>TRUE</c>.</summary>
    public bool Flag(string key) => string.Equals(Text(key), "true", StringComparison.OrdinalIgnoreCase);

    public decimal? Decimal(string key) => this[key] is ScalarNode scalar ? Number(scalar, key) : null;

    public Amount? Euro(string key) => Decimal(key) is { } euro ? new Amount(euro) : null;

    public int? Integer(string key)
    {
        if (this[key] is not ScalarNode scalar)
        {
            return null;
        }

        return Number(scalar, key) is { } number and >= int.MinValue and <= int.MaxValue ? (int)number : Unusable<int>(scalar, key);
    }

    public ImmutableArray<int> Integers(string key) =>
        this[key] is SequenceNode list ? [.. list.Items.OfType<ScalarNode>().Select(item => (int)(Number(item, key) ?? 0))] : [];

    public DateOnly? Date(string key)
    {
        if (this[key] is not ScalarNode scalar)
        {
            return null;
        }

        return DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Unusable<DateOnly>(scalar, key);
    }

    public Uri? Address(string key)
    {
        if (this[key] is not ScalarNode scalar)
        {
            return null;
        }

        if (!Uri.TryCreate(scalar.Text, UriKind.Absolute, out var address))
        {
            bag.Add(Errors.Plan.UnusableValue(scalar.Span, key));
        }

        return address;
    }

    public T? Term<T>(string key)
        where T : struct, Enum => Terms.Parse<T>(Text(key));

    public Fields? Nested(string key) => this[key] is MappingNode nested ? new Fields(nested, bag) : null;

    public IEnumerable<Fields> Items(string key) =>
        this[key] is SequenceNode list ? list.Items.OfType<MappingNode>().Select(item => new Fields(item, bag)) : [];

    /// <summary>The parent named by <paramref name="key"/>, or the record this one is written in; both and different is an error.</summary>
    public Slug? Parent(string key, Slug? around)
    {
        var written = Id(key);
        if (written is not null && around is not null && written != around)
        {
            bag.Add(Errors.Plan.ParentConflict(this[key]!.Span, key, written.Value.ToString(), around.Value.ToString()));
        }

        return around ?? written;
    }

    /// <summary>A number with the decimals that were written, or null with an error where it is larger or finer than a plan can hold.</summary>
    public decimal? Number(ScalarNode scalar, string key) =>
        Exact(scalar) is { } number && Magnitude.Fits(number) ? number : Unusable<decimal>(scalar, key);

    private static decimal? Exact(ScalarNode scalar)
    {
        if (decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var plain))
        {
            return plain;
        }

        return JsonNumber.TryParse(scalar.Text, out var number) ? number.ToDecimal() : null;
    }

    private T? Unusable<T>(ScalarNode scalar, string key)
        where T : struct
    {
        bag.Add(Errors.Plan.UnusableValue(scalar.Span, key));
        return null;
    }
}
