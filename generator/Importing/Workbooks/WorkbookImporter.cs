using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Changes;
using PegOpenData.Importing.Workbooks.Delivery;
using PegOpenData.Importing.Workbooks.Identity;
using PegOpenData.Importing.Workbooks.Mapping;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Importing.Workbooks.Returning;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks;

/// <summary>Turns a workbook or a CSV table into data files, all in memory: what is there is brought up to date, and every row is accounted for.</summary>
public sealed class WorkbookImporter
{
    private readonly ImportOptions options;
    private readonly IReadOnlyList<SourceFile> existing;
    private readonly DiagnosticBag found = new();
    private ImmutableArray<WrittenFile> written = [];
    private ImmutableArray<KeptFile> removed = [];
    private Origin? origin;
    private PersonalCells personal = new([]);
    private AbsentColumns absent = new([]);

    private WorkbookImporter(ImportOptions options, IReadOnlyList<SourceFile> existing) => (this.options, this.existing) = (options, existing);

    /// <summary>The document is a table, or says it is.</summary>
    public static bool Takes(SourceFile document) => TableSource.Takes(document);

    /// <param name="existing">The data files that are there already, by path relative to the folder of the data.</param>
    public static ImportResult Import(SourceFile document, ImportOptions options, IReadOnlyList<SourceFile> existing) =>
        new WorkbookImporter(options, existing).Import(document);

    private ImportResult Import(SourceFile document)
    {
        var map = options.Map is { } file ? WorkbookMapReader.Read(file, found) : null;
        if (Read(document, map) is not { } read)
        {
            return new ImportResult([], Reckoning: null, found.ToSorted());
        }

        var (said, ledger) = read;
        var delivery = Write(said, new DeliveryFilter(options, ledger, found), document);
        var reckoning = ledger.Close(document, map is null ? "cartella di lavoro" : "mappa", Tallies(delivery));
        return found.HasErrors || reckoning.IsComplete
            ? Result(document, reckoning)
            : throw new InvalidOperationException($"{reckoning.Claims.Length} rows of {reckoning.Lines} are accounted for.");
    }

    /// <summary>The cells of a large workbook are gone once its trees are there.</summary>
    private (PlanDelivery Said, TableLedger Ledger)? Read(SourceFile document, WorkbookMap? map)
    {
        if (TableSource.Read(document, found) is not { } tables || (options.Map is not null && map is null))
        {
            return null;
        }

        personal = new PersonalCells(tables, map);
        absent = new AbsentColumns(tables);
        origin = map is null ? Origin.In(tables) : null;
        var ledger = new TableLedger(tables.Sum(table => table.Rows.Length));
        return (map is null ? new DeliveredWorkbook(ledger, found).Read(tables, FormatOf) : new MappedWorkbook(map, ledger, found).Read(tables, FormatOf), ledger);
    }

    /// <summary>How the plan on disk writes numbers; what is wrong with its place is said when it is written.</summary>
    private NumberFormat? FormatOf(PlanDelivery settings)
    {
        var place = new PlanPlace(settings, options, default, new DiagnosticBag());
        return (place.Administration(), place.Plan()) is ({ } administration, { } plan) ? KeptPlan.FormatOf(administration, plan, existing) : null;
    }

    private ImportResult Result(SourceFile document, Reckoning reckoning)
    {
        var origins = new CellOrigins(document.Path, options.Map?.Path, written);
        return new ImportResult([.. written.Select(each => each.File)], reckoning, [.. absent.Joined(found.ToSorted()).Select(personal.Mark)])
        {
            Trees = written.Where(each => each.Kept.Existing is null).ToDictionary(each => each.Kept.Path, each => each.Kept.Root, StringComparer.Ordinal),
            AtOrigin = finding => personal.Mark(origins.At(finding)),
            Removed = found.HasErrors ? [] : [.. removed.Select(file => file.Path)],
            Changes = found.HasErrors ? [] : [.. written.Select(each => each.Kept).Concat(removed)
                .SelectMany(file => new FileDifference(file.Path).Of(file.Collection ?? file.Schema, file.Before, file.Root))],
        };
    }

    /// <summary>What was delivered, with the identifiers of the plan it is about; the files to write are kept aside.</summary>
    private PlanDelivery Write(PlanDelivery delivery, DeliveryFilter filter, SourceFile document)
    {
        var start = SourceSpan.Start(document.Path);
        var place = new PlanPlace(delivery, options, start, found);
        if ((place.Administration(), place.Plan()) is not ({ } administration, { } plan))
        {
            return filter.Of(delivery);
        }

        var kept = KeptPlan.Read(administration, plan, existing, found);
        var identified = Identification.IsNeeded(delivery) ? new Identification(KnownRecords.In(kept), delivery.Lookups, found).Of(delivery) : delivery;
        var said = identified;
        identified = filter.Of(identified);
        RepeatedIdentifiers.Report(identified.Records, found);
        var returned = Returned(said, identified, kept, origin?.IsOf(administration, plan) == true);
        place = new PlanPlace(options.Map is null ? returned : TableDocument.Among(returned, document, kept), options, start, found);
        var changed = new PlanUpdate(kept, found).Apply(
            place.AdministrationFields(kept.Administration is not null),
            place.PlanFields(kept.Settings is not null),
            returned.Records.ToDictionary(pair => pair.Key, IReadOnlyList<MappingNode> (pair) => pair.Value, StringComparer.Ordinal),
            returned.Removed);
        removed = [.. changed.Where(file => file.IsRemoved)];
        written = found.HasErrors ? [] :
        [
            .. changed.Where(file => !file.IsRemoved).AsParallel().Select(file => new WrittenFile(file, ImportedFile.Of(file.Path, DataText.Of(file, kept.Format))))
                .Where(each => !each.IsSame)
                .OrderBy(each => each.Kept.Path, StringComparer.Ordinal),
        ];
        return identified;
    }

    /// <summary>Of a workbook that was exported from this very plan, what has become of its rows since; of any other, all that it says.</summary>
    private PlanDelivery Returned(PlanDelivery said, PlanDelivery filtered, KeptPlan kept, bool isReturned) =>
        isReturned && !found.HasErrors && kept is { Settings: not null, Administration: not null }
            ? new ReturnedWorkbook(origin!, kept, found).Of(said, filtered)
            : filtered;

    private static IEnumerable<Tally> Tallies(PlanDelivery delivery) =>
        Collections.All.Where(delivery.Records.ContainsKey).Select(collection => new Tally(collection, delivery.Records[collection].Length));
}
