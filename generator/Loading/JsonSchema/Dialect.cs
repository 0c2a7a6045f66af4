using System.Collections.Frozen;
using PegOpenData.Loading.JsonSchema.Compilation;

namespace PegOpenData.Loading.JsonSchema;

/// <summary>A dialect is a list of keywords, and what becomes of those it does not know.</summary>
public sealed class Dialect
{
    /// <summary>The address of JSON Schema 2020-12.</summary>
    public const string Address = "https://json-schema.org/draft/2020-12/schema";

    private readonly FrozenDictionary<string, Keyword> keywords;

    public Dialect(IEnumerable<Vocabulary> vocabularies, bool allowsUnknown)
    {
        keywords = vocabularies.SelectMany(vocabulary => vocabulary.Keywords).ToFrozenDictionary(keyword => keyword.Name, StringComparer.Ordinal);
        AllowsUnknown = allowsUnknown;
    }

    /// <summary>JSON Schema 2020-12 as published: unknown keywords are ignored, formats are not asserted.</summary>
    public static Dialect Draft202012 { get; } = new([.. Vocabularies.All, Vocabularies.FormatAnnotation], allowsUnknown: true);

    /// <summary>The same, with formats asserted.</summary>
    public static Dialect Draft202012WithFormats { get; } = new([.. Vocabularies.All, Vocabularies.FormatAssertion], allowsUnknown: true);

    /// <summary>The dialect of this project's contract: unknown keywords are mistakes (but <c>x-…</c>), formats are asserted.</summary>
    public static Dialect Contract { get; } = new([.. Vocabularies.All, Vocabularies.FormatContract], allowsUnknown: false);

    public bool AllowsUnknown { get; }

    internal IEnumerable<string> Names => keywords.Keys;

    internal Keyword? Find(string name) => keywords.GetValueOrDefault(name);
}
