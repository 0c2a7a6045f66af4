using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;

namespace PegOpenData.Importing.Workbooks.Delivery;

/// <summary>Reads the workbook of a plan, or a CSV file named as a collection: sheets and columns have the names of the data.</summary>
internal sealed class DeliveredWorkbook(TableLedger ledger, DiagnosticBag found)
{
    private readonly ImmutableDictionary<string, ImmutableArray<MappingNode>>.Builder records = ImmutableDictionary.CreateBuilder<string, ImmutableArray<MappingNode>>();
    private readonly Dictionary<string, FieldWorksheet> settings = new(StringComparer.Ordinal);
    private readonly List<(PlanWorksheet Sheet, MappingNode Part)> parts = [];

    /// <summary>The sheets that are there under their own name.</summary>
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <param name="format">How the plan that the tables are about writes numbers in words, where its data say so already.</param>
    public PlanDelivery Read(IReadOnlyList<SourceTable> tables, Func<PlanDelivery, NumberFormat?> format)
    {
        var known = tables.Select(table => (Table: table, Sheet: PlanWorksheets.Named(table.Name))).ToList();
        names.UnionWith(known.Select(pair => pair.Sheet?.Name).OfType<string>());
        if (known.TrueForAll(pair => pair.Sheet is null && LikelySheets(pair.Table).Count == 0))
        {
            found.Add(Errors.Workbooks.NothingToRead(tables.Count == 0 ? default : SourceSpan.Start(tables[0].File)));
        }

        foreach (var (table, sheet) in known.Where(pair => pair.Sheet?.Kind == PlanWorksheetKind.Fields))
        {
            Read(table, sheet, FormatOf());
        }

        var ofPlan = FormatOf() ?? format(Deliver());
        foreach (var (table, sheet) in known.Where(pair => pair.Sheet?.Kind != PlanWorksheetKind.Fields))
        {
            Read(table, sheet, ofPlan);
        }

        return Deliver();
    }

    private NumberFormat? FormatOf() => settings.GetValueOrDefault(PlanWorksheets.Plan)?.Fields["formato_numeri"] is ScalarNode said ? Terms.Parse<NumberFormat>(said.Text) : null;

    private void Read(SourceTable table, PlanWorksheet? sheet, NumberFormat? format)
    {
        if (sheet is null)
        {
            Skip(table);
        }
        else if (table.Rows.IsEmpty)
        {
            return;
        }
        else if (sheet.Kind == PlanWorksheetKind.Fields)
        {
            settings[sheet.Name] = new FieldWorksheetReader(ledger, found).Read(table, sheet, format);
        }
        else
        {
            var rows = new RecordWorksheetReader(ledger, found).Read(table, sheet, format);
            Keep(sheet, rows);
        }
    }

    private void Skip(SourceTable table)
    {
        var isOrigin = table.Name == PlanWorksheets.Origin;
        var isKnown = isOrigin || string.Equals(table.Name, PlanWorksheets.Instructions, StringComparison.OrdinalIgnoreCase) || table.Rows.IsEmpty;
        ledger.ClaimAll(table, table.Rows, LineRole.Discarded, isOrigin ? "impronte delle righe esportate" : isKnown ? "istruzioni" : "foglio di nessuna raccolta");
        if (!isKnown && !table.IsHidden)
        {
            var nearest = NearestName.Of(table.Name, [.. PlanWorksheets.All.Select(sheet => sheet.Name)]);
            found.Add(LikelySheets(table) is { Count: > 0 } likely
                ? Errors.Workbooks.SheetRenamed(table.Start, table.Name, likely)
                : Errors.Workbooks.UnknownSheet(table.Start, table.Name, nearest));
        }
    }

    /// <summary>The sheets whose columns stand in the first row, of those that are missing under their own name; the one of the nearest name alone.</summary>
    private List<string> LikelySheets(SourceTable table)
    {
        var headings = table.IsHidden || table.Rows.IsEmpty ? [] : table.Rows[0].Cells.Select(cell => cell.Cell.Text.Trim()).Where(name => name != PlanWorksheets.ExampleColumn).ToList();
        var likely = headings.Count < 2 ? [] : PlanWorksheets.All.Where(sheet => !names.Contains(sheet.Name) && WorksheetHeadings.Fits(sheet, headings)).Select(sheet => sheet.Name).ToList();
        return NearestName.Of(table.Name, likely) is { } nearest ? [nearest] : likely;
    }

    private void Keep(PlanWorksheet sheet, ImmutableArray<MappingNode> rows)
    {
        if (sheet.Kind == PlanWorksheetKind.Records)
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
        var plan = settings.GetValueOrDefault(PlanWorksheets.Plan);
        var administration = settings.GetValueOrDefault(PlanWorksheets.Administration);
        var assembly = new PartAssembly(records.ToImmutable(), plan?.Fields, found);
        parts.ForEach(part => assembly.Add(part.Sheet, part.Part));
        return new PlanDelivery
        {
            Administration = administration?.Fields,
            AdministrationFolder = administration?.Folder,
            IsUnclear = settings.Values.Any(sheet => sheet.IsFaulty),
            Plan = assembly.Plan,
            PlanFolder = plan?.Folder,
            Records = assembly.Assemble(),
        };
    }
}
