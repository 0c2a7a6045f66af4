using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Reads the workbook of a plan, or a CSV file named as a collection: sheets and columns have the names of the data.</summary>
internal sealed class PlanWorkbook(TableLedger ledger, DiagnosticBag found)
{
    private readonly ImmutableDictionary<string, ImmutableArray<MappingNode>>.Builder records = ImmutableDictionary.CreateBuilder<string, ImmutableArray<MappingNode>>();
    private readonly Dictionary<string, FieldSheet> settings = new(StringComparer.Ordinal);
    private readonly List<(PlanSheet Sheet, MappingNode Part)> parts = [];

    /// <param name="format">How the plan that the tables are about writes numbers in words, where its data say so already.</param>
    public PlanDelivery Read(IReadOnlyList<SourceTable> tables, Func<PlanDelivery, NumberFormat?> format)
    {
        var known = tables.Select(table => (Table: table, Sheet: PlanSheets.Named(table.Name))).ToList();
        if (known.TrueForAll(pair => pair.Sheet is null))
        {
            found.Add(Errors.Workbooks.NothingToRead(tables.Count == 0 ? default : SourceSpan.Start(tables[0].File)));
        }

        foreach (var (table, sheet) in known.Where(pair => pair.Sheet?.Kind == PlanSheetKind.Fields))
        {
            Read(table, sheet, FormatOf());
        }

        var ofPlan = FormatOf() ?? format(Deliver());
        foreach (var (table, sheet) in known.Where(pair => pair.Sheet?.Kind != PlanSheetKind.Fields))
        {
            Read(table, sheet, ofPlan);
        }

        return Deliver();
    }

    private NumberFormat? FormatOf() => settings.GetValueOrDefault(PlanSheets.Plan)?.Fields["formato_numeri"] is ScalarNode said ? Terms.Parse<NumberFormat>(said.Text) : null;

    private void Read(SourceTable table, PlanSheet? sheet, NumberFormat? format)
    {
        if (sheet is null)
        {
            Skip(table);
        }
        else if (table.Rows.IsEmpty)
        {
            return;
        }
        else if (sheet.Kind == PlanSheetKind.Fields)
        {
            settings[sheet.Name] = new FieldSheetReader(ledger, found).Read(table, sheet, format);
        }
        else
        {
            var rows = new RecordSheetReader(ledger, found).Read(table, sheet, format);
            Keep(sheet, rows);
        }
    }

    private void Skip(SourceTable table)
    {
        var isOrigin = table.Name == PlanSheets.Origin;
        var isKnown = isOrigin || string.Equals(table.Name, PlanSheets.Instructions, StringComparison.OrdinalIgnoreCase) || table.Rows.IsEmpty;
        ledger.ClaimAll(table, table.Rows, LineRole.Discarded, isOrigin ? "impronte delle righe esportate" : isKnown ? "istruzioni" : "foglio di nessuna raccolta");
        if (!isKnown && !table.IsHidden)
        {
            var nearest = NearestName.Of(table.Name, [.. PlanSheets.All.Select(sheet => sheet.Name)]);
            found.Add(Errors.Workbooks.UnknownSheet(table.Start, table.Name, nearest));
        }
    }

    private void Keep(PlanSheet sheet, ImmutableArray<MappingNode> rows)
    {
        if (sheet.Kind == PlanSheetKind.Records)
        {
            records[sheet.Name] = records.GetValueOrDefault(sheet.Name, []).AddRange(rows);
        }
        else
        {
            parts.AddRange(rows.Select(row => (sheet, row)));
        }
    }

    private PlanDelivery Deliver()
    {
        var plan = settings.GetValueOrDefault(PlanSheets.Plan);
        var administration = settings.GetValueOrDefault(PlanSheets.Administration);
        var assembly = new PartAssembly(records.ToImmutable(), plan?.Fields, found);
        parts.ForEach(part => assembly.Add(part.Sheet, part.Part));
        return new PlanDelivery
        {
            Administration = administration?.Fields,
            AdministrationFolder = administration?.Folder,
            Plan = assembly.Plan,
            PlanFolder = plan?.Folder,
            Records = assembly.Assemble(),
        };
    }
}
