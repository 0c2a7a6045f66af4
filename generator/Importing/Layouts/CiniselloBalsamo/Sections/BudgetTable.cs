using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

/// <summary>ENTRATE or SPESE: lines of the budget, a printed total, and under the expenditure the balance.</summary>
internal sealed class BudgetTable(ImportContext context, Direction direction)
{
    private const int AmountColumn = 8;
    private const string Balance = "Saldo";

    private static readonly TableShape Shape = new("RISORSE FINANZIARIE",
    [
        new("Esercizio"), new("Altre Somme"), new("Cod. Bilancio"), TableColumn.Unnamed("Cod. Bilancio (seconda cella)"), new("Capitolo Articolo"),
        new("Competenza/R"), new("Descrizione"), new("Note"), new("Importo"),
    ]);

    private readonly List<BudgetRow> rows = [];
    private readonly List<TotalRow> totals = [];
    private bool hasHeader;

    /// <summary>What the last line of the table is called.</summary>
    private string TotalLabel => direction == Direction.Revenue ? "Totale Entrate" : "Totale Spese";

    public static (ImmutableArray<BudgetRow> Rows, ImmutableArray<TotalRow> Totals) Read(
        ImportContext context, Direction direction, IReadOnlyList<SourceLine> lines)
    {
        var table = new BudgetTable(context, direction);
        foreach (var line in lines)
        {
            table.ReadLine(line);
        }

        table.CheckTotal(lines);
        return ([.. table.rows], [.. table.totals]);
    }

    private void ReadLine(SourceLine line)
    {
        if (Shape.IsHeader(line, context.Found))
        {
            context.Ledger.Claim(line, hasHeader ? LineRole.RepeatedHeading : LineRole.Heading, "colonne delle risorse");
            hasHeader = true;
        }
        else if (line.Clean(0) == TotalLabel || line.Clean(0) == Balance)
        {
            ReadTotal(line);
        }
        else
        {
            context.Ledger.Claim(line, LineRole.Record, "risorse");
            RequirePlace(line);
            ReadRow(line);
        }
    }

    /// <summary>A row stands between the names of the columns, told missing once, and the total.</summary>
    private void RequirePlace(SourceLine line)
    {
        if (totals.Count > 0)
        {
            context.Found.Add(Errors.Importing.RowAfterTotal(line.Span, TotalLabel));
        }
        else if (!hasHeader)
        {
            context.Found.Add(Errors.Importing.MissingHeader(line.Span, Shape.Name, Shape.Columns[0].Name));
            hasHeader = true;
        }
    }

    private void ReadTotal(SourceLine line)
    {
        if (totals.Find(total => total.Line.Clean(0) == line.Clean(0)) is { } first)
        {
            context.Ledger.Claim(line, LineRole.RepeatedHeading, "totale stampato");
            CheckRepetition(line, first);
            return;
        }

        context.Ledger.Claim(line, LineRole.Record, "totali_stampati");
        if (Shape.RowOf(line, context.Found) is not { } row)
        {
            return;
        }

        row.RequireEmpty(Enumerable.Range(1, AmountColumn - 1));
        row.Required(AmountColumn);
        if (row.Number(AmountColumn) is { } amount)
        {
            var item = row.Line.Clean(0) == TotalLabel ? direction.Italian() : "saldo";
            totals.Add(new TotalRow(line, item, new Amount(amount)));
        }
    }

    private void CheckRepetition(SourceLine line, TotalRow first)
    {
        if (line.Clean(AmountColumn) != first.Line.Clean(AmountColumn))
        {
            context.Found.Add(Errors.Importing.DisagreeingRepetition(line.Span, $"La riga «{line.Clean(0)}»", first.Line.Number));
        }
    }

    private void ReadRow(SourceLine line)
    {
        if (Shape.RowOf(line, context.Found) is not { } row)
        {
            return;
        }

        if (row.Text(1) is not null)
        {
            context.Found.Add(Errors.Importing.ColumnNotKept(row.SpanOf(1), row.NameOf(1)));
        }

        rows.Add(BudgetRow.Of(row, direction, context.Found));
    }

    /// <summary>The printed totals close the table: without them rows may be lost, and nobody could tell.</summary>
    private void CheckTotal(IReadOnlyList<SourceLine> lines)
    {
        string[] closing = direction == Direction.Revenue ? [TotalLabel] : [TotalLabel, Balance];
        foreach (var label in closing.Where(label => lines.Count > 0 && lines.All(line => line.Clean(0) != label)))
        {
            context.Found.Add(Errors.Importing.MissingPart(lines[^1].Span, label, "in fondo alla tabella delle risorse"));
        }
    }
}
