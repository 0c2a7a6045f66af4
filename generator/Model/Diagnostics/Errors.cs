using System.Globalization;

namespace PegOpenData.Model.Diagnostics;

/// <summary>
/// Every finding the program can make, one partial file per stage: level, code and wording live here and nowhere else.
/// A member's summary gives the cause and an example.
/// </summary>
public static partial class Errors
{
    private static readonly NumberFormatInfo ItalianNumbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private static Diagnostic Error(string code, SourceSpan at, string message, string mend, string? subject = null) =>
        new() { Code = code, Severity = Severity.Error, Span = at, Message = OnOneLine(message), Mend = mend, Subject = subject };

    private static Diagnostic Warning(string code, SourceSpan at, string message, string mend, string? subject = null) =>
        new() { Code = code, Severity = Severity.Warning, Span = at, Message = OnOneLine(message), Mend = mend, Subject = subject };

    /// <summary>Nobody knows what stands at the place: it may be a name.</summary>
    private static Diagnostic Unquoted(Diagnostic finding) => finding with { IsPersonal = true };

    /// <summary>A message is one line, whatever the value that it quotes: a quoted cell may go over several.</summary>
    private static string OnOneLine(string message) => message.ReplaceLineEndings("⏎");

    /// <summary>1234.5 → 1.234,50.</summary>
    private static string Italian(decimal number) => number.ToString("#,##0.00", ItalianNumbers);

    /// <summary>"forse intendevi «x»?" with a leading space, or nothing.</summary>
    private static string DidYouMean(string? nearest) => nearest is null ? "" : $" Forse intendevi «{nearest}»?";
}
