using System.Collections.Immutable;

namespace PegOpenData.Importing.Registers;

/// <summary>The ways in which one office is printed, and how often each.</summary>
public sealed class Spellings
{
    private readonly OrderedDictionary<string, int> times = new(StringComparer.Ordinal);

    /// <summary>In the order of the document.</summary>
    public ImmutableArray<string> All => [.. times.Keys];

    /// <summary>The one printed most often; the first of those printed as often.</summary>
    /// <param name="isPoor">A spelling that says too little to be a name while there is another.</param>
    public string Commonest(Func<string, bool> isPoor) => times.OrderBy(pair => isPoor(pair.Key)).ThenByDescending(pair => pair.Value).First().Key;

    public void Add(string printed) => times[printed] = times.GetValueOrDefault(printed) + 1;
}
