using System.Text.Json;
using PegOpenData.Cli.Commands;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Changes;

namespace PegOpenData.Cli.Reports;

/// <summary>The end of an import for a program: one JSON object with the account, the changes, the files and the findings.</summary>
internal static class ImportJson
{
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
                segnalazioni = PersonalPlaces.Hide(run.Found.ToSorted()).Select(finding => ReportJson.Of(finding, finding.Span.File)),
            },
            ReportJson.Readable);
    }

    private static object Of(RecordChange change) => new
    {
        record = change.Subject,
        file = change.File,
        cambiamento = change.Kind.Italian(),
        campi = change.Fields.Select(field => new { campo = field.Field, da = field.From, a = field.To }),
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
