using System.Text.RegularExpressions;

namespace PegOpenData.Importing.Documents;

/// <summary>A column: what findings call it, and what its heading must say.</summary>
/// <param name="Heading">Where the heading varies, for instance with the year; null where it is the name.</param>
public sealed record TableColumn(string Name, Regex? Heading = null)
{
    public bool Heads(string printed) =>
        Heading?.IsMatch(printed) ?? string.Equals(printed, Name, StringComparison.OrdinalIgnoreCase);
}
