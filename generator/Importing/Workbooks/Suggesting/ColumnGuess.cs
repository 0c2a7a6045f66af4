using System.Collections.Immutable;

namespace PegOpenData.Importing.Workbooks.Suggesting;

/// <summary>Where a column may go.</summary>
/// <param name="Column">Its heading, or its letter where the heading would not tell it from another.</param>
/// <param name="Field">Null where nothing in it says.</param>
/// <param name="Why">For whoever checks the map.</param>
/// <param name="IsDoubtful">Left for a person to decide.</param>
internal sealed record ColumnGuess(string Column, string? Field, string Why, bool IsDoubtful)
{
    public string? Lookup { get; init; }

    /// <summary>A record that is looked up and not there is to be made.</summary>
    public bool MakesMissing { get; init; } = true;

    /// <summary>What is found in the table and what the data call it.</summary>
    public ImmutableArray<(string Found, string Said)> Values { get; init; } = [];
}
