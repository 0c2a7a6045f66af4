using System.Globalization;
using PegOpenData.Loading.Mapping.Parts;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Mapping;

/// <summary>Makes a plan out of its files, once the schemas have found their shape right.</summary>
internal static class PlanMapper
{
    /// <param name="settings">The tree of <c>piano.yaml</c>.</param>
    /// <param name="collections">The trees of the other files, in their order.</param>
    public static Plan Map(Slug id, MappingNode settings, IEnumerable<ParsedCollection> collections, DiagnosticBag bag)
    {
        var fields = new Fields(settings, bag);
        var plan = Settings(id, fields);
        var records = new PlanRecords(plan.Year, bag);
        foreach (var inline in Collections.All.Where(fields.Has))
        {
            records.Add(inline, fields[inline]!, fileDate: null);
        }

        foreach (var parsed in collections)
        {
            records.Add(parsed.Collection, parsed.Records, DateOf(parsed.FileStem));
        }

        return records.Fill(plan);
    }

    private static Plan Settings(Slug id, Fields plan)
    {
        var year = plan.Integer("anno") ?? 0;
        return new Plan
        {
            Id = id,
            Source = plan.Source,
            Name = plan.Required("denominazione"),
            Year = year,
            Kind = plan.Required("tipo"),
            Period = new Period(plan.Date("inizio") ?? Day(year, 1, 1), plan.Date("fine") ?? Day(year, 12, 31)),
            Acts = plan.Acts("atti"),
            Status = plan.Term<PlanStatus>("stato") ?? PlanStatus.Forecast,
            AsOf = plan.Date("situazione_al"),
            Published = plan.Date("data_pubblicazione"),
            Updated = plan.Date("data_aggiornamento"),
            ResponsibleOffice = plan.Text("ufficio_responsabile"),
            Coverage = plan.Nested("copertura") is { } part ? new Coverage(part.Flag("completo"), part.Text("manca")) : null,
            Validation = Validation(plan.Nested("validazione")),
            IsTextOmitted = plan.Flag("testo_omesso"),
            Note = plan.Text("note"),
            PrintedTotals = [.. plan.Items("totali_stampati").Select(Total)],
            Documents = [.. plan.Items("documenti").Select(Document)],
        };
    }

    private static DateOnly? Day(int year, int month, int day) => year >= 1 ? new DateOnly(year, month, day) : null;

    private static Validation? Validation(Fields? validation) => validation is null
        ? null
        : new Validation(validation.Required("organo"), validation.Text("atto"), validation.Date("data"), validation.Address("url"));

    private static PrintedTotal Total(Fields total) => new()
    {
        Source = total.Source,
        Scope = total.Required("ambito"),
        Id = total.Id("id"),
        Centre = total.Id("centro"),
        Item = total.Required("voce"),
        TitleKind = total.Text("tipo_titolo"),
        Amount = total.Euro("importo"),
        Percentage = total.Decimal("percentuale"),
        Provenance = total.Provenance(),
    };

    private static PlanDocument Document(Fields document) =>
        new(document.Required("titolo"), document.Address("url"), document.Text("sha256"));

    private static DateOnly? DateOf(string stem) =>
        DateOnly.TryParseExact(stem, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2099
            ? day
            : null;
}
