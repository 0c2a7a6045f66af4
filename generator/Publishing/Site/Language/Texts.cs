using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace PegOpenData.Publishing.Site.Language;

/// <summary>The words of the interface in one language, by key. A key that is asked for and not there is a bug, not an empty page.</summary>
public sealed class Texts
{
    private readonly FrozenDictionary<string, string> words;

    private Texts(FrozenDictionary<string, string> words) => this.words = words;

    /// <summary>The text of <paramref name="key"/>.</summary>
    public string this[string key] => words.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"No interface text «{key}».");

    /// <summary>The text of <paramref name="key"/>, or null.</summary>
    public string? Find(string key) => words.GetValueOrDefault(key);

    public IEnumerable<string> Keys => words.Keys;

    /// <summary>Reads flat JSON objects of key and text; a later one adds to and overrides an earlier one.</summary>
    public static Texts Read(IEnumerable<Stream> files)
    {
        var merged = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(file)!)
            {
                merged[key] = text;
            }
        }

        return new Texts(merged.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The text with its <c>{0}</c> places filled.</summary>
    public string Fill(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>"1 fase", "9 fasi": <c>key.one</c> or <c>key.other</c> with the count at <c>{0}</c>.</summary>
    public string Count(string key, int count) => Fill(count == 1 ? $"{key}.one" : $"{key}.other", count);

    /// <summary>The word for a member of a vocabulary: <c>&lt;prefix&gt;.&lt;Italian term&gt;</c>.</summary>
    public string Term<T>(string prefix, T value)
        where T : struct, Enum => this[$"{prefix}.{value.Italian()}"];

    /// <summary>The word for a term of an open vocabulary, or the term itself where none is known; its key has neither accents nor blanks.</summary>
    public string TermOr(string prefix, string term) =>
        words.GetValueOrDefault($"{prefix}.{Slug.WithoutAccents(term).Replace(' ', '-')}", term);
}
