namespace PegOpenData.Cli.Reports.Formats;

/// <summary>What a check of the data and pages ends with, in whatever form it is then told.</summary>
/// <param name="All">In the order of the files.</param>
/// <param name="Files">What was read, for the lines that findings are about.</param>
/// <param name="PathOf">How the forms that a program reads name a file.</param>
internal sealed record SiteFindings(IReadOnlyList<Diagnostic> All, IEnumerable<SourceFile> Files, Publication Publication, bool IsStrict, Func<string, string> PathOf)
{
    public int Errors => All.Count(finding => finding.Severity == Severity.Error);

    public int Warnings => All.Count - Errors;

    public bool MustMend => Errors > 0 || (IsStrict && Warnings > 0);

    /// <summary>For whoever shows only the first ones.</summary>
    public IEnumerable<Diagnostic> ErrorsFirst => All.OrderByDescending(finding => finding.Severity);
}
