using System.Text.Encodings.Web;
using System.Text.Json;

namespace PegOpenData.Cli.Reports;

/// <summary>How every report for a program is written, and the one shape that a finding has in all of them.</summary>
internal static class ReportJson
{
    public static JsonSerializerOptions Readable { get; } = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="file">How the report names the file.</param>
    public static object Of(Diagnostic finding, string file) => new
    {
        codice = finding.Code,
        livello = finding.Severity.Italian(),
        file,
        foglio = finding.Span.Sheet,
        cella = finding.Span.Sheet is null ? null : finding.Span.Cell,
        riga = finding.Span.Line,
        colonna = finding.Span.Column,
        riga_fine = finding.Span.EndLine,
        colonna_fine = finding.Span.EndColumn,
        riferimento = finding.Subject,
        messaggio = finding.Message,
        rimedio = finding.Mend,
    };
}
