using System.Text.RegularExpressions;
using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Tests.House;

/// <summary>Every text that a page asks for is there, in words for every member of a vocabulary, and none is there for nothing.</summary>
public sealed partial class InterfaceTextsTests
{
    private static readonly string[] FileEndings = [".svg", ".css", ".js", ".json", ".csv", ".html", ".xml", ".png"];

    /// <summary>The vocabularies whose words pages look up by <c>Texts.Term</c>.</summary>
    private static readonly Dictionary<string, IReadOnlyList<string>> Vocabularies = new(StringComparer.Ordinal)
    {
        ["status"] = Terms<ObjectiveStatus>(),
        ["plan.status"] = Terms<PlanStatus>(),
        ["trend"] = Terms<Trend>(),
        ["money.caption"] = Terms<Direction>(),
        ["outcome"] = Terms<OutcomeKind>(),
        ["outcome.short"] = Terms<OutcomeReason>(),
        ["outcome.reason"] = Terms<OutcomeReason>(),
    };

    private static readonly Texts Words = Texts.Read(
        HouseTests.SourceFiles("it.json").Where(file => !file.Contains("/tests/", StringComparison.Ordinal)).Select(File.OpenRead));

    private static readonly string Sources = string.Join(
        '\n', HouseTests.SourceFiles("*.razor", "*.cs").Where(file => file.Contains("/themes/", StringComparison.Ordinal) || file.Contains("/generator/Publishing/", StringComparison.Ordinal)).Select(File.ReadAllText));

    [Fact]
    public void Every_key_asked_for_is_there()
    {
        var asked = DottedWords().Matches(Sources).Select(word => word.Groups[1].Value).Where(word => !FileEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)));
        Assert.Empty(asked.Where(key => Words.Find(key) is null && Words.Find(key + ".one") is null && !IsPrefix(key)).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_is_asked_for() => Assert.Empty(Words.Keys.Where(key => !IsUsed(key)).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_counted_has_both_its_forms()
    {
        string[] ones = [.. Words.Keys.Where(key => key.EndsWith(".one", StringComparison.Ordinal)).Select(key => key[..^4]).Order(StringComparer.Ordinal)];
        string[] others = [.. Words.Keys.Where(key => key.EndsWith(".other", StringComparison.Ordinal)).Select(key => key[..^6]).Order(StringComparer.Ordinal)];
        Assert.Equal(ones, others);
    }

    [Fact]
    public void Every_vocabulary_that_pages_look_up_is_known_here() =>
        Assert.Equal(Vocabularies.Keys.Order(StringComparer.Ordinal), TermCall().Matches(Sources).Select(call => call.Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_member_of_a_vocabulary_has_its_word() =>
        Assert.Empty(Vocabularies.SelectMany(vocabulary => vocabulary.Value.Select(term => $"{vocabulary.Key}.{term}"))
            .Where(key => string.IsNullOrWhiteSpace(Words.Find(key))).Order(StringComparer.Ordinal));

    private static bool IsPrefix(string key) => Words.Keys.Any(known => known.StartsWith(key + ".", StringComparison.Ordinal));

    /// <summary>The key stands in a source, or all of it but its last word does, which is then a term or an identifier.</summary>
    private static bool IsUsed(string key)
    {
        var whole = Counted().Replace(key, "");
        var start = whole[..Math.Max(whole.LastIndexOf('.'), 0)];
        return Stands($"\"{key}\"") || Stands($"\"{whole}\"") || (start.Length > 0 && (Stands($"\"{start}\"") || Stands($"\"{start}.{{") || Stands($"\"{start}.*{{")));
    }

    private static bool Stands(string text) => Sources.Contains(text, StringComparison.Ordinal);

    private static IReadOnlyList<string> Terms<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => value.Italian())];

    [GeneratedRegex(@"""([a-z]+(?:\.[a-z0-9_-]+)+)""", RegexOptions.CultureInvariant)]
    private static partial Regex DottedWords();

    [GeneratedRegex(@"\.Term\(""([^""]+)"",", RegexOptions.CultureInvariant)]
    private static partial Regex TermCall();

    [GeneratedRegex(@"\.(?:one|other)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
