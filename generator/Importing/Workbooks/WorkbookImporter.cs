using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Workbooks.Delivery;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks;

/// <summary>Turns a workbook or a CSV table into data files, all in memory: what is there is brought up to date, and every row is accounted for.</summary>
public static class WorkbookImporter
{
    private const string Layout = "cartella di lavoro";

    /// <summary>The document is a table, or says it is.</summary>
    public static bool Takes(SourceFile document) => TableSource.Takes(document);

    /// <param name="existing">The data files that are there already, by path relative to the folder of the data.</param>
    public static ImportResult Import(SourceFile document, ImportOptions options, IReadOnlyList<SourceFile> existing)
    {
        var found = new DiagnosticBag();
        if (TableSource.Read(document, found) is not { } tables)
        {
            return new ImportResult([], Reckoning: null, found.ToSorted());
        }

        var ledger = new TableLedger(tables);
        var delivery = new PlanWorkbook(ledger, found).Read(tables, format: null);
        var written = delivery is null ? [] : Write(new DeliveryFilter(options, ledger).Of(delivery), options, SourceSpan.Start(document.Path), existing, found);
        var reckoning = ledger.Close(document, Layout, Tallies(delivery));
        return new ImportResult(found.HasErrors ? [] : [.. written.Select(file => new ImportedFile(file.File.Path, file.Text))], reckoning, found.ToSorted())
        {
            AtOrigin = new CellOrigins(document.Path, written).At,
        };
    }

    private static ImmutableArray<(KeptFile File, string Text)> Write(
        PlanDelivery delivery, ImportOptions options, SourceSpan document, IReadOnlyList<SourceFile> existing, DiagnosticBag found)
    {
        var place = new PlanPlace(delivery, options, document, found);
        if ((place.Administration(), place.Plan()) is not ({ } administration, { } plan))
        {
            return [];
        }

        var kept = KeptPlan.Read(administration, plan, existing, found);
        var changed = new PlanUpdate(kept, found).Apply(
            place.AdministrationFields(kept.Administration is not null),
            place.PlanFields(kept.Settings is not null),
            delivery.Records.ToDictionary(pair => pair.Key, IReadOnlyList<MappingNode> (pair) => pair.Value, StringComparer.Ordinal));
        return found.HasErrors
            ? []
            : [.. changed.Select(file => (file, DataText.Of(file, kept.Format))).Where(file => !IsSame(file.file, file.Item2)).OrderBy(file => file.file.Path, StringComparer.Ordinal)];
    }

    private static bool IsSame(KeptFile file, string text) =>
        file.Existing is { } existing && System.Text.Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(existing.Content.Span);

    private static IEnumerable<Tally> Tallies(PlanDelivery? delivery) =>
        Collections.All.Where(collection => delivery?.Records.ContainsKey(collection) == true)
            .Select(collection => new Tally(collection, delivery!.Records[collection].Length));
}
