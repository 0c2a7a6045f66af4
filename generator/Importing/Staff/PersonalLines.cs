using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Staff;

/// <summary>The lines of a document that hold, or may hold, the name of a person: no finding may quote them.</summary>
internal sealed class PersonalLines(SourceDocument document, LineLedger ledger)
{
    /// <summary>What a layout calls the rows and the headings of a staff table, among other words.</summary>
    private const string Staff = "personale";

    private readonly PersonNames names = new(ledger.Names);

    /// <summary>The findings, with a mark on those whose place may not be quoted.</summary>
    public IReadOnlyList<Diagnostic> Mark(IReadOnlyList<Diagnostic> findings) =>
        [.. findings.Select(finding => finding.Span.File == document.Name && MayNameSomeone(finding.Span.Line) ? finding with { IsPersonal = true } : finding)];

    private bool MayNameSomeone(int line) =>
        line <= document.Lines.Length && (names.AreIn(document.Lines[line - 1].Text) || IsStaff(line, step: -1) || IsStaff(line, step: 1));

    /// <summary>A damaged row of a staff table has no role, but stands beside rows that have one.</summary>
    private bool IsStaff(int line, int step)
    {
        for (var at = line; at >= 1 && at <= document.Lines.Length; at += step)
        {
            if (ledger.ClaimOf(document.Lines[at - 1]) is { Role: not LineRole.Separator } claim)
            {
                return claim.What.Contains(Staff, StringComparison.Ordinal);
            }
        }

        return false;
    }
}
