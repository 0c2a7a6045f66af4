using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Delivery;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Writing;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>
/// What an exported workbook says when it comes back, row by row. A row that nobody touched says nothing, whatever has become of the data. One that was
/// edited or taken out goes whole into data that nobody changed since; where others did, it is an error.
/// </summary>
internal sealed class ReturnedWorkbook(Origin origin, KeptPlan kept, DiagnosticBag found)
{
    private readonly RowPrints prints = new();
    private readonly Dictionary<string, List<MappingNode>> delivered = new(StringComparer.Ordinal);
    private readonly HashSet<(RecordKey Key, int Before)> removed = [];
    private IReadOnlyDictionary<ulong, PresentRow> present = ImmutableDictionary<ulong, PresentRow>.Empty;

    /// <summary>What of the delivery is to be done; nothing where the bag has errors.</summary>
    /// <param name="said">As the rows say it, with its identifiers.</param>
    /// <param name="filtered">The same without what the options leave out; records that these add stand after the others.</param>
    public PlanDelivery Of(PlanDelivery said, PlanDelivery filtered)
    {
        ReportGone();
        var touched = new TouchedRows(origin);
        foreach (var (sheet, all, bare) in Sheets(said, filtered))
        {
            touched.Meet(sheet, all, bare);
            delivered[sheet] = [];
        }

        Decide(touched);
        new RemovedOwners(removed.Select(each => each.Key), found).Check(said, touched.Rows);
        foreach (var (sheet, all, bare) in Sheets(said, filtered))
        {
            delivered[sheet].AddRange(bare.Skip(all.Length));
        }

        return found.HasErrors ? Delivery(filtered, nothing: true) : Delivery(filtered, nothing: false);
    }

    private PlanDelivery Delivery(PlanDelivery filtered, bool nothing) => filtered with
    {
        Administration = nothing ? null : delivered.GetValueOrDefault(PlanWorksheets.Administration)?.FirstOrDefault(),
        Plan = nothing ? null : delivered.GetValueOrDefault(PlanWorksheets.Plan)?.FirstOrDefault(),
        Records = nothing ? filtered.Records.Clear()
            : delivered.Where(pair => Collections.All.Contains(pair.Key)).ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray()),
        Removed = nothing ? [] : [.. removed],
    };

    private static IEnumerable<(string Sheet, ImmutableArray<MappingNode> Said, ImmutableArray<MappingNode> Filtered)> Sheets(PlanDelivery said, PlanDelivery filtered) =>
    [
        (PlanWorksheets.Administration, One(said.Administration), One(filtered.Administration)),
        (PlanWorksheets.Plan, One(said.Plan), One(filtered.Plan)),
        .. Collections.All.Where(filtered.Records.ContainsKey)
            .Select(collection => (collection, said.Records.GetValueOrDefault(collection, []), filtered.Records[collection])),
    ];

    private static ImmutableArray<MappingNode> One(MappingNode? record) => record is null ? [] : [record];

    private void ReportGone()
    {
        foreach (var sheet in PlanWorksheets.All.Select(sheet => sheet.Name).Where(origin.Exported.ContainsKey))
        {
            if (!origin.Columns.ContainsKey(sheet))
            {
                found.Add(Errors.Workbooks.SheetGone(SourceSpan.Start(origin.File), sheet));
            }

            found.AddRange(origin.Gone(sheet).Select(column => Errors.Workbooks.ColumnGone(Top(sheet), column)));
        }
    }

    private SourceSpan Top(string sheet) => SourceSpan.OfCell(origin.File, sheet, 1, 1);

    private void Decide(TouchedRows touched)
    {
        var missing = touched.Missing();
        var wanted = touched.Wanted();
        if (wanted.Count > 0 && PresentRows.Of(kept, wanted, touched.Whole(), found) is { } rows)
        {
            present = rows;
        }

        if (found.HasErrors)
        {
            return;
        }

        foreach (var row in touched.Rows)
        {
            Deliver(row);
        }

        foreach (var row in missing.Select(present.GetValueOrDefault).OfType<PresentRow>().OrderBy(row => row.List is not null))
        {
            TakeAway(row);
        }
    }

    private void Deliver(ReturnedRow row)
    {
        var (sheet, now) = (row.Sheet, row.Key is { } key ? present.GetValueOrDefault(key) : null);
        var wins = row.Key is { } own && Fate(sheet, own, row.Said, now) switch
        {
            RowFate.Clashes => Clash(row.Said.Span, sheet, row.Said, isGone: now is null),
            var fate => fate == RowFate.Wins,
        };
        var lists = row.Lists.Where(list => Fate(list.List, list.Key) switch
        {
            RowFate.Clashes => Clash(list.List.Items.Span, list.List.Sheet, row.Said, isGone: !present.ContainsKey(list.Key)),
            var fate => fate == RowFate.Wins,
        }).Select(list => list.List.Path).ToHashSet(StringComparer.Ordinal);
        var record = new SaidPart(row, wins, lists).Record;
        delivered[sheet].Add(wins && now is not null ? Cleared(sheet, Changed(sheet, record, now.Record), row.Said, now.Record) : record);
    }

    private RowFate Fate(string sheet, ulong key, MappingNode said, PresentRow? now)
    {
        var gone = origin.Gone(sheet);
        return Fate(sheet, key, now is null ? null : prints.Of(sheet, now.Record), now is not null && prints.Of(sheet, said, gone) == prints.Of(sheet, now.Record, gone));
    }

    private RowFate Fate(PartList list, ulong key)
    {
        var gone = origin.Gone(list.Sheet);
        var now = present.GetValueOrDefault(key)?.List;
        return Fate(list.Sheet, key, now is null ? null : prints.Of(now.Value), now is not null && prints.Of(list, gone) == prints.Of(now.Value, gone));
    }

    private RowFate Fate(string sheet, ulong key, ulong? now, bool isSame)
    {
        ulong? exported = origin.Exported.TryGetValue(sheet, out var known) && known.Prints.TryGetValue(key, out var print) ? print : null;
        return isSame ? RowFate.Stays : exported == now ? RowFate.Wins : RowFate.Clashes;
    }

    /// <returns>False, so that the row does not go into the data.</returns>
    private bool Clash(SourceSpan at, string sheet, MappingNode record, bool isGone)
    {
        found.Add(Errors.Workbooks.ChangedByOthers(at, Subject(sheet, record), isGone));
        return false;
    }

    /// <summary>Which record it is, never the words of a person: of a group of staff only the sheet.</summary>
    private static string Subject(string sheet, MappingNode record)
    {
        var words = sheet == Collections.Staff ? [] : RecordKey.FieldsOf(sheet).Prepend("id").Select(field => (record[field] as ScalarNode)?.Text);
        return string.Join(' ', words.OfType<string>().Prepend(sheet));
    }

    /// <summary>A cell that is as it was says nothing: an export also writes what goes without saying in the data.</summary>
    private MappingNode Changed(string sheet, MappingNode record, MappingNode now)
    {
        var was = prints.FieldsOf(sheet, now).ToHashSet();
        var same = prints.FieldsOf(sheet, record).Where(was.Contains).Select(field => field.Column);
        return record.Without(same.Where(column => record[column] is ScalarNode && column != "id" && !RecordKey.FieldsOf(sheet).Contains(column)));
    }

    /// <summary>The cells that are empty now take their values out of the data.</summary>
    private MappingNode Cleared(string sheet, MappingNode record, MappingNode said, MappingNode now)
    {
        var filled = prints.FieldsOf(sheet, said).Select(field => field.Column).Concat(origin.Gone(sheet)).Append("id").ToHashSet(StringComparer.Ordinal);
        return prints.FieldsOf(sheet, now).Select(field => field.Column).Where(column => !filled.Contains(column)).ToList()
            .Aggregate(record, (cleared, column) => Clearing.Of(cleared, column.Split('.'), said.Span));
    }

    private void TakeAway(PresentRow row)
    {
        var (sheet, key) = (row.List?.Sheet ?? row.Sheet, RecordKey.Of(row.Sheet, row.Record, default));
        if (PlanWorksheets.Named(row.Sheet)!.Kind == PlanWorksheetKind.Fields ? row.List is null : removed.Contains((key, row.Before)))
        {
            return;
        }

        var print = row.List is { } list ? prints.Of(list) : prints.Of(sheet, row.Record);
        var own = row.List is { } part ? prints.KeyOf(part, row.Record) : new RowPrints().KeyOf(sheet, row.Record).Print + (ulong)row.Before;
        if (Fate(sheet, own, print, isSame: false) == RowFate.Clashes)
        {
            Clash(Top(sheet), sheet, row.Record, isGone: false);
        }
        else if (row.List is { } emptied)
        {
            TakeAway(row, emptied);
        }
        else
        {
            removed.Add((key, row.Before));
        }
    }

    private void TakeAway(PresentRow row, PartList list)
    {
        var rows = delivered.TryGetValue(row.Sheet, out var known) ? known : delivered[row.Sheet] = [];
        var at = rows.FindIndex(record => (record["id"] as ScalarNode)?.Text == row.Id);
        var owner = at >= 0 ? rows[at] : new MappingNode(Top(list.Sheet), row.Id is null ? [] : [Tree.Entry("id", row.Record["id"]!)]);
        var cleared = Clearing.Of(owner, list.Path.Split('.'), Top(list.Sheet));
        if (at >= 0)
        {
            rows[at] = cleared;
        }
        else
        {
            rows.Add(cleared);
        }
    }
}
