using System.Collections.Concurrent;

namespace PegOpenData.Model.Diagnostics;

/// <summary>Where every stage puts what it finds; safe to fill from several threads, always read in one order.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentBag<Diagnostic> found = [];

    public bool IsEmpty => found.IsEmpty;

    public bool HasErrors => found.Any(diagnostic => diagnostic.Severity == Severity.Error);

    public void Add(Diagnostic diagnostic) => found.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            found.Add(diagnostic);
        }
    }

    /// <summary>By file, sheet, line and column, then by code: the same whatever the order of the work.</summary>
    public IReadOnlyList<Diagnostic> ToSorted() =>
    [
        .. found.OrderBy(diagnostic => diagnostic.Span.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span.Sheet, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span.Line)
            .ThenBy(diagnostic => diagnostic.Span.Column)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}
