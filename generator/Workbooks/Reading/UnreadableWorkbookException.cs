namespace PegOpenData.Workbooks.Reading;

/// <summary>Ends the reading of a workbook with the finding that says why; it never leaves <see cref="WorkbookReader"/>.</summary>
internal sealed class UnreadableWorkbookException(Func<SourceSpan, Diagnostic> finding) : Exception
{
    public const string WrongPart = "una parte del file non è scritta correttamente";

    public Diagnostic At(SourceSpan file) => finding(file);

    public static UnreadableWorkbookException Damaged(string what) => new(at => Errors.Workbooks.Damaged(at, what));

    public static UnreadableWorkbookException Unsafe(string what) => new(at => Errors.Workbooks.Unsafe(at, what));

    public static UnreadableWorkbookException TooLarge(string what) => new(at => Errors.Workbooks.TooLarge(at, what));
}
