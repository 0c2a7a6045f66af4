using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Workbooks.Delivery;
using PegOpenData.Importing.Workbooks.Identity;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Mapping;

/// <summary>Reads foreign tables as a map says.</summary>
internal sealed class MappedWorkbook(WorkbookMap map, TableLedger ledger, DiagnosticBag found)
{
    /// <param name="format">How the plan that the tables are about writes numbers in words, where its data say so already.</param>
    public PlanDelivery Read(IReadOnlyList<SourceTable> tables, Func<PlanDelivery, NumberFormat?> format)
    {
        var ofPlan = Format ?? format(Settings);
        var records = ImmutableDictionary.CreateBuilder<string, ImmutableArray<MappingNode>>();
        var used = new HashSet<SourceTable>(ReferenceEqualityComparer.Instance);
        foreach (var each in map.Tables)
        {
            if (Find(tables, each) is { } table)
            {
                // A sheet read twice, for its objectives and its indicators, is accounted for once.
                var isFirst = used.Add(table);
                var account = isFirst ? ledger : new TableLedger(0);
                var reader = new MappedTable(table, each, account, found) { SpokenOf = isFirst ? ColumnsOf(table) : null };
                records[each.Collection] = records.GetValueOrDefault(each.Collection, []).AddRange(reader.Read(ofPlan));
            }
        }

        foreach (var table in tables.Where(table => !used.Contains(table)))
        {
            Skip(table);
        }

        return Settings with
        {
            Records = records.ToImmutable(),
            Lookups = [.. from table in map.Tables
                          from column in table.Columns
                          where column.Lookup is not null
                          select new Lookup(table.Collection, column.Field.Text, column.Lookup!, column.Create)],
        };
    }

    /// <summary>The names of all columns of the table that the map speaks of.</summary>
    private ImmutableHashSet<string> ColumnsOf(SourceTable table) =>
    [
        .. map.Tables.Where(each => each.Sheet is not { } name || CellWords.Plain(name.Text) == CellWords.Plain(table.Name))
            .SelectMany(each => each.Columns.Select(column => column.Column.Text).Concat(each.Ignored)),
    ];

    private PlanDelivery Settings => new()
    {
        Administration = map.Administration?.Without(PlanWorksheets.FolderField),
        AdministrationFolder = map.Administration?[PlanWorksheets.FolderField] as ScalarNode,
        Plan = map.Plan?.Without(PlanWorksheets.FolderField),
        PlanFolder = map.Plan?[PlanWorksheets.FolderField] as ScalarNode,
        Records = ImmutableDictionary<string, ImmutableArray<MappingNode>>.Empty,
    };

    private NumberFormat? Format => Terms.Parse<NumberFormat>((map.Plan?["formato_numeri"] as ScalarNode)?.Text);

    private SourceTable? Find(IReadOnlyList<SourceTable> tables, TableMap wanted)
    {
        var named = wanted.Sheet is { } name
            ? tables.FirstOrDefault(table => CellWords.Plain(table.Name) == CellWords.Plain(name.Text))
            : tables.Count == 1 ? tables[0] : null;
        if (named is null)
        {
            var names = tables.Select(table => table.Name).ToList();
            found.Add(Errors.Mapping.SheetMissing(wanted.Sheet?.Span ?? wanted.Span, wanted.Sheet?.Text, names, NearestName.Of(wanted.Sheet?.Text ?? "", names)));
        }

        return named;
    }

    private void Skip(SourceTable table)
    {
        var isIgnored = map.IgnoredSheets.Any(name => CellWords.Plain(name) == CellWords.Plain(table.Name));
        ledger.ClaimAll(table, table.Rows, LineRole.Discarded, isIgnored ? "foglio lasciato fuori dalla mappa" : "foglio di cui la mappa non parla");
        if (!isIgnored && !table.Rows.IsEmpty)
        {
            found.Add(Errors.Mapping.SheetUnused(table.Start, table.Name));
        }
    }
}
