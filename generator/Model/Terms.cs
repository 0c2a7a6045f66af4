using System.Collections.Frozen;
using System.Reflection;

namespace PegOpenData.Model;

/// <summary>Binds the members of a vocabulary to their Italian words, both ways.</summary>
public static class Terms
{
    /// <summary>The Italian word of <paramref name="value"/>.</summary>
    public static string Italian<T>(this T value)
        where T : struct, Enum => Vocabulary<T>.Words[value];

    /// <summary>The member that <paramref name="word"/> names, or null.</summary>
    public static T? Parse<T>(string? word)
        where T : struct, Enum =>
        word is not null && Vocabulary<T>.Members.TryGetValue(word, out var member) ? member : null;

    private static class Vocabulary<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Words = Enum.GetValues<T>().ToFrozenDictionary(value => value, WordOf);

        public static readonly FrozenDictionary<string, T> Members =
            Words.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

        private static string WordOf(T value)
        {
            var member = typeof(T).GetField(value.ToString())!;
            return member.GetCustomAttribute<TermAttribute>()?.Italian
                ?? throw new InvalidOperationException($"{typeof(T).Name}.{value} has no Italian term.");
        }
    }
}
