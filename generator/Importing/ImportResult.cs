using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Changes;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing;

/// <summary>What an import gives back; it touches no disk. With an error there are no files.</summary>
/// <param name="Files">New and changed files, by path.</param>
/// <param name="Reckoning">Null only where the document could not be read or no layout took it.</param>
public sealed record ImportResult(ImmutableArray<ImportedFile> Files, Reckoning? Reckoning, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What the new files say, by path, found right by its schema: the places in it are those of the document.</summary>
    public IReadOnlyDictionary<string, Node> Trees { get; init; } = ImmutableDictionary<string, Node>.Empty;

    /// <summary>Shows what the checks of the data find in a written file at the cell it comes from, where the document is a workbook.</summary>
    public Func<Diagnostic, Diagnostic> AtOrigin { get; init; } = finding => finding;

    /// <summary>Data files to delete, because none of their records is left.</summary>
    public ImmutableArray<string> Removed { get; init; } = [];

    /// <summary>What became of each record that is new, has changed, or is not in the document.</summary>
    public ImmutableArray<RecordChange> Changes { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
