using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Identifiers;

namespace PegOpenData.Importing;

/// <summary>What a layout works with: the document, the options, the account of its lines and the findings.</summary>
/// <param name="existing">The data files that are there already.</param>
public sealed class ImportContext(SourceDocument document, ImportOptions options, IReadOnlyList<SourceFile> existing, DiagnosticBag found)
{
    public SourceDocument Document { get; } = document;

    public ImportOptions Options { get; } = options;

    /// <summary>By path relative to the folder of the data.</summary>
    public IReadOnlyList<SourceFile> Existing { get; } = existing;

    public DiagnosticBag Found { get; } = found;

    public LineLedger Ledger { get; } = new(document);

    /// <summary>Identifiers for the records of a plan, none of them used by another objective of the same plan.</summary>
    public IdentifierPool IdentifiersFor(Slug administration, Slug plan) =>
        new(ExistingIdentifiers.In(Existing, $"{administration}/{plan}"));

    /// <summary>
    /// Who answers for an office, by role and name (D.Lgs. 33/2013, art. 13). The name is written only where the options keep it; elsewhere it
    /// is counted as left out under <paramref name="place"/>, the label or column it stood under.
    /// </summary>
    public Responsible ResponsibleOf(string role, string? printedName, string place)
    {
        if (printedName is not null && !Options.WritesNames)
        {
            Ledger.LeaveOutName(printedName, place);
        }

        return new Responsible(role, printedName);
    }

    /// <summary>Where a record read at <paramref name="line"/> stands.</summary>
    public static Source SourceOf(SourceLine line) => new(line.Span, ImmutableDictionary<string, SourceSpan>.Empty);
}
