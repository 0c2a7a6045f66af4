using System.Collections.Immutable;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Tables;

/// <summary>Fase: the steps of an objective, with their days.</summary>
internal sealed class PhaseTable(ImportContext context) : SheetTable(context, Shape, "fasi", isNarrow: true)
{
    private static readonly TableShape Shape = new("Fase",
    [
        new("Fase"), new("Descrizione fase"), new("Inizio"), new("Fine"),
    ]);

    private readonly List<PhaseRow> rows = [];

    public ImmutableArray<PhaseRow> Rows => [.. rows];

    protected override bool Add(TableRow row)
    {
        var description = row.Text(1) is null ? null : row.Line.Cells[1];
        row.Required(0);
        rows.Add(new PhaseRow(row.Line, PrintedCell.TextOf(row.Line, 0), description, PrintedPeriod.Of(row, 2, Context.Found)));
        return true;
    }
}
