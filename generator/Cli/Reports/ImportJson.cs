using System.Text.Encodings.Web;
using System.Text.Json;
using PegOpenData.Cli.Commands;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Changes;

namespace PegOpenData.Cli.Reports;

/// <summary>The end of an import for a program: one JSON object with the account, the changes, the files and the findings.</summary>
internal static class ImportJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ImportRun run)
    {
        var isDone = run.Result is not null && !run.Found.HasErrors;
        return JsonSerializer.Serialize(
            new
            {
                esito = isDone ? "importato" : "errore",
                resoconto = run.Result?.Reckoning is { } reckoning ? Of(reckoning) : null,
                cambiamenti = isDone ? run.Result!.Changes.Select(Of) : [],
                file = isDone ? run.Result!.Files.Select(file => file.Path) : [],
                file_tolti = isDone ? run.Result!.Removed : [],
                segnalazioni = run.Found.ToSorted().Select(Of),
            },
            Readable);
    }

    private static object Of(RecordChange change) => new
    {
        record = change.Subject,
        file = change.File,
        cambiamento = change.Kind.Italian(),
        campi = change.Fields.Select(field => new { campo = field.Field, da = field.From, a = field.To }),
    };

    private static object Of(Diagnostic finding) => new
    {
        codice = finding.Code,
        livello = finding.Severity.Italian(),
        file = finding.Span.File,
        foglio = finding.Span.Sheet,
        cella = finding.Span.Sheet is null ? null : finding.Span.Cell,
        riga = finding.Span.Line,
        colonna = finding.Span.Column,
        messaggio = finding.Message,
        rimedio = finding.Mend,
    };

    private static object Of(Reckoning reckoning) => new
    {
        documento = reckoning.Document,
        sha256 = reckoning.Sha256,
        tracciato = reckoning.Layout,
        righe = reckoning.Lines,
        righe_spiegate = reckoning.Claims.Length,
        ruoli = reckoning.ByRole.Select(tally => new { foglio = tally.Sheet, ruolo = tally.Role, che_cosa = tally.What, righe = tally.Lines, quali = tally.Where }),
        record = reckoning.Records.ToDictionary(tally => tally.Of, tally => tally.Count),
        nomi_non_riportati = reckoning.NamesLeftOut.ToDictionary(tally => tally.Of, tally => tally.Count),
        persone_in_nessun_gruppo = reckoning.PeopleUncounted,
    };
}
