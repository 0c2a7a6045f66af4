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

    public DiagnosticBag Found { get; } = found;

    public LineLedger Ledger { get; } = new(document);

    /// <summary>Identifiers for the records of a plan, none of them used by another objective of the same plan.</summary>
    public IdentifierPool IdentifiersFor(Slug administration, Slug plan) =>
        new(ExistingIdentifiers.In(existing, $"{administration}/{plan}"));

    /// <summary>Where a record read at <paramref name="line"/> stands.</summary>
    public static Source SourceOf(SourceLine line) => new(line.Span, ImmutableDictionary<string, SourceSpan>.Empty);
}
