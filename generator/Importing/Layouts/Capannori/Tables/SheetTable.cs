using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Capannori.Tables;

/// <summary>A table of an objective. After a page break it goes on below its column names, printed again, and sometimes below them is nothing.</summary>
/// <param name="what">The collection that its rows go to.</param>
/// <param name="isNarrow">It may be glued to a wider table and have its empty cells; no cell can be taken for another, because the last is never empty.</param>
internal abstract class SheetTable(ImportContext context, TableShape shape, string what, bool isNarrow)
{
    private bool hasHeader;

    protected ImportContext Context { get; } = context;

    public void ReadHeader(SourceLine line)
    {
        var fitted = PrintedCell.Fitted(line, shape.Columns.Length);
        shape.IsHeader(fitted, Context.Found);
        if (RowOf(fitted) is { } row)
        {
            Head(row);
        }

        Context.Ledger.Claim(line, hasHeader ? LineRole.RepeatedHeading : LineRole.Heading, $"colonne di {shape.Name}");
        hasHeader = true;
    }

    public void ReadRow(SourceLine line)
    {
        var row = RowOf(isNarrow ? PrintedCell.Fitted(line, shape.Columns.Length) : line);
        var isRecord = row is null || Add(row);
        Context.Ledger.Claim(line, isRecord ? LineRole.Record : LineRole.Discarded, isRecord ? what : "cronoprogramma senza mesi segnati");
    }

    /// <summary>The table ends, or a page does.</summary>
    public virtual void Interrupt()
    {
    }

    /// <summary>For a table whose column names say something themselves.</summary>
    protected virtual void Head(TableRow header)
    {
    }

    /// <summary>False where the row holds nothing that is not elsewhere.</summary>
    protected abstract bool Add(TableRow row);

    private TableRow? RowOf(SourceLine line) => shape.RowOf(line, Context.Found);
}
