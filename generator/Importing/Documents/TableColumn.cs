using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Documents;

/// <summary>A column: what findings call it, and what its heading must say.</summary>
/// <param name="Heading">Where the heading is not the name, for instance with a year in it; null where it is.</param>
public sealed partial record TableColumn(string Name, Regex? Heading = null)
{
    /// <summary>A column whose heading is not printed.</summary>
    public static TableColumn Unnamed(string name) => new(name, Empty());

    public bool Heads(string printed) =>
        Heading?.IsMatch(printed) ?? string.Equals(printed, Name, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^$", RegexOptions.CultureInvariant)]
    private static partial Regex Empty();
}
