using System.Collections.Immutable;

namespace PegOpenData.Importing.Staff;

/// <summary>The titles of those who lead and are counted apart, as Italian offices print them.</summary>
public static class HeadTitles
{
    public static ImmutableArray<string> All { get; } = ["Dirigente", "Posizione Organizzativa"];

    /// <param name="printed">A role that is such a title, or a category that holds one: <c>D (Dirigente)</c>.</param>
    public static bool Is(string printed) => All.Any(title => printed == title || printed.EndsWith($"({title})", StringComparison.Ordinal));
}
