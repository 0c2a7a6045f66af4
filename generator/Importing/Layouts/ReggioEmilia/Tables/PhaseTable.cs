using System.Globalization;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>Fasi/Attività of a sheet. After a page break the table goes on without the names of its columns.</summary>
internal sealed class PhaseTable(ImportContext context) : NotedTable<PhaseRow>(context, Collections.Phases, "Ordine Fase")
{
    private const int Status = 3;

    protected override TableShape Shape { get; } = new("Fasi/Attività",
    [
        new("Ordine Fase"), new("Cod. Obiettivo"), new("Descrizione Fase"), TableColumn.Unnamed("(quarta cella)"), new("Inizio"), new("Fine"),
    ]);

    protected override void ReadColumns(SourceLine header) => Shape.IsHeader(header, Context.Found);

    protected override PhaseRow RowOf(TableRow row)
    {
        var next = Count + 1;
        if (!int.TryParse(row.Text(0), NumberStyles.None, CultureInfo.InvariantCulture, out var order) || order != next)
        {
            Context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(0), row.NameOf(0), $"il numero {next}, che segue quello della fase prima"));
        }

        if (row.Required(Status) is { Length: > 0 } status && status != "Previsto")
        {
            Context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(Status), row.NameOf(Status), "«Previsto»"));
        }

        row.Required(4);
        row.Required(5);
        var name = row.Required(2);
        BrokenEnd.Check(Context, row.SpanOf(2), row.NameOf(2), name);
        return new PhaseRow(row.Line, next, row.Text(1), name, new Period(row.Date(4), row.Date(5)));
    }
}
