using System.Text.Json;
using PegOpenData.Cli.Revisions;
using PegOpenData.Publishing.Diff;

namespace PegOpenData.Cli.Reports.Differences;

/// <summary>A comparison for a program: one JSON object with every change.</summary>
internal static class DiffJson
{
    public static string Of(NamedVersion before, NamedVersion after, DataDiff diff) => JsonSerializer.Serialize(
        new
        {
            da = before.Name,
            a = after.Name,
            conteggi = new
            {
                enti = diff.AdministrationTally.ToDictionary(tally => tally.Kind.Italian(), tally => tally.Count),
                piani = diff.PlanTally.ToDictionary(tally => tally.Kind.Italian(), tally => tally.Count),
                record = diff.RecordTally.GroupBy(tally => tally.Collection).ToDictionary(group => group.Key, group => group.ToDictionary(tally => tally.Kind.Italian(), tally => tally.Count)),
                valori = diff.TopicTally.ToDictionary(tally => tally.Topic.Italian(), tally => tally.Count),
                non_confrontati = diff.NotCompared,
            },
            enti = diff.Administrations.Select(Of),
            piani = diff.Plans.Select(Of),
            errori = new { da = before.Errors.Select(Of), a = after.Errors.Select(Of) },
        },
        ReportJson.Readable);

    private static object Of(Diagnostic error) => ReportJson.Of(error, error.Span.File);

    private static object Of(AdministrationDiff administration) => new
    {
        ente = $"{administration.Id}",
        denominazione = administration.Name,
        cambiamento = administration.Kind.Italian(),
        campi = administration.Fields.Select(Of),
    };

    private static object Of(PlanDiff plan) => new
    {
        ente = $"{plan.Administration}",
        piano = $"{plan.Plan}",
        denominazione = plan.Name,
        cambiamento = plan.Kind.Italian(),
        campi = plan.Fields.Select(Of),
        record = plan.Records.Select(Of),
        non_confrontati = plan.NotCompared,
    };

    private static object Of(RecordDiff record) => new
    {
        raccolta = record.Collection,
        id = $"{record.Id}",
        id_precedente = record.FormerId?.ToString(),
        nome = record.Name,
        cambiamento = record.Kind.Italian(),
        campi = record.Fields.Select(Of),
        parti = record.Parts.Select(Of),
    };

    private static object Of(FieldDiff field) => new { campo = field.Name, argomento = field.Topic.Italian(), da = field.From, a = field.To, si_mostra = field.IsTold };
}
