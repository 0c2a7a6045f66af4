using System.Text;
using PegOpenData.Cli.Deliveries;
using PegOpenData.Cli.Reports.Formats;
using PegOpenData.Importing.Changes;

namespace PegOpenData.Cli.Reports;

/// <summary>What became of deliveries, for a clerk who reads it as a comment beside the file: what changed, or each error by its cell.</summary>
internal static class DeliveriesMarkdown
{
    /// <summary>A comment on GitHub takes 65,536 characters; whoever has so many errors mends the first ones first.</summary>
    private const int Told = 60;

    public static string Of(IReadOnlyList<DeliveryImport> imports, IReadOnlyList<Diagnostic> others)
    {
        var written = new StringBuilder("## Consegne\n");
        if (imports.Count + others.Count == 0)
        {
            written.Append("\nNessun file nuovo o cambiato nelle cartelle `consegne`.\n");
        }

        WriteFindings(written, others, "");
        foreach (var import in imports)
        {
            Write(written, import);
        }

        return written.ToString();
    }

    private static void Write(StringBuilder written, DeliveryImport import)
    {
        var findings = import.Run.Found.ToSorted().OrderByDescending(finding => finding.Severity).ToList();
        var name = Path.GetFileName(import.Delivery.Path);
        written.Append($"\n### {PlainMarkdown.Of(import.Delivery.Path)}\n\n");
        if (import.IsDone)
        {
            WriteChanges(written, import);
        }
        else
        {
            written.Append("**Non importato.** I dati sono rimasti com'erano. Correggete il file sul vostro computer e caricatelo di nuovo, con lo stesso nome, nella stessa cartella e nello stesso ramo.\n");
        }

        written.Append(findings.Any(IsBreach) ? "\n**Nel file c'è un dato di una persona, ed è già nella storia del repository: un file corretto non lo toglie.** Avvisate subito chi tiene il repository; la pagina «Un dato personale è già pubblicato» della guida dice che cosa fare.\n" : "");
        WriteFindings(written, findings, name);
    }

    /// <summary>A number, an address or a telephone of a person: what a new upload does not mend.</summary>
    private static bool IsBreach(Diagnostic finding) => finding.Code == "dato-personale";

    private static void WriteChanges(StringBuilder written, DeliveryImport import)
    {
        var changes = import.Run.Result!.Changes.OrderByDescending(change => change.Kind).ToList();
        if (!import.Touched.Any())
        {
            written.Append("**Già nei dati.** I dati dicono già ciò che dice il file: niente è cambiato.\n");
            return;
        }

        written.Append("**Importato.** Che cosa cambia nei dati:\n\n| Record | Che cosa | Da | A |\n|---|---|---|---|\n");
        var rows = changes.SelectMany(Rows).ToList();
        rows.Take(Told).ToList().ForEach(row => written.Append(row));
        written.Append(rows.Count > Told ? $"\n… e altre {rows.Count - Told} righe.\n" : "");
        written.Append(changes.Any(IsDated) ? "" : "\nLa data di aggiornamento del piano è rimasta quella di prima: scrivete il giorno di oggi nel foglio «piano», alla riga «data_aggiornamento», e caricate di nuovo il file.\n");
    }

    /// <summary>A new plan has a date or needs none; of one that was there it must move with the data.</summary>
    private static bool IsDated(RecordChange change) =>
        change.Collection == "piano" && (change.Kind == ChangeKind.New || change.Fields.Any(field => field.Field == "data_aggiornamento"));

    /// <summary>Who answers for an office is not quoted: it may be a name that the data had.</summary>
    private static IEnumerable<string> Rows(RecordChange change) => change.Fields.IsEmpty
        ? [$"| {PlainMarkdown.Of(change.Subject)} | {change.Kind.Italian()} | | |\n"]
        : change.Fields.Select(field => $"| {PlainMarkdown.Of(change.Subject)} | {PlainMarkdown.Of(field.Field)} | {Quoted(field, field.From)} | {Quoted(field, field.To)} |\n");

    private static string Quoted(FieldChange field, string? value) =>
        value is null ? "(niente)" : PlainMarkdown.Of(field.Field.Split('.')[0] == "responsabile" ? FieldChange.Prose : value);

    private static void WriteFindings(StringBuilder written, IReadOnlyList<Diagnostic> findings, string workbook)
    {
        if (findings.Count == 0)
        {
            return;
        }

        written.Append($"\n{ConsoleReport.Totals(findings)}\n\n| Dove | Che cosa non va | Come rimediare |\n|---|---|---|\n");
        foreach (var finding in findings.Take(Told))
        {
            var level = finding.Severity == Severity.Error ? "" : "Avviso. ";
            written.Append($"| {PlainMarkdown.Of(Place(finding.Span, workbook))} | {level}{PlainMarkdown.Of(finding.Message)} | {PlainMarkdown.Of(finding.Mend)} |\n");
        }

        written.Append(findings.Count > Told ? $"\n… e altre {findings.Count - Told} segnalazioni: si vedranno quando queste sono risolte.\n" : "");
    }

    /// <summary>As a spreadsheet writes it, to be typed where one goes to a cell: <c>Indicatori!F12</c>, <c>'Valori attesi'!C3</c>.</summary>
    private static string Place(SourceSpan span, string workbook) =>
        span.Sheet is { } sheet ? $"{(sheet.All(letter => char.IsLetterOrDigit(letter) || letter == '_') ? sheet : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'")}!{span.Cell}"
        : span.File == workbook || Path.GetFileName(span.File) == workbook ? "tutto il file"
        : $"{span.File}, riga {span.Line}";
}
