namespace PegOpenData.Model.Diagnostics;

/// <summary>One finding: what was found, where, and how to mend it, in Italian, without personal data.</summary>
public sealed record Diagnostic
{
    /// <summary>Kebab-case Italian, stable and public: <c>content/</c> has a heading for each.</summary>
    public required string Code { get; init; }

    public required Severity Severity { get; init; }

    public required SourceSpan Span { get; init; }

    public required string Message { get; init; }

    /// <summary>What to do about it, as an instruction to the person who keeps the file.</summary>
    public required string Mend { get; init; }

    /// <summary>The place holds, or may hold, a person's data: no report shows the words that stand there.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>The record meant, as <c>collezione/id</c>; null where a finding is about a file.</summary>
    public string? Subject { get; init; }
}
