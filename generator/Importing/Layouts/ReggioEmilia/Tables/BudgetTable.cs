using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Tables;

/// <summary>Budget previsto of a sheet: each line has its amount in one of the columns, and a total closes each column.</summary>
internal sealed partial class BudgetTable(ImportContext context)
{
    private const int FirstColumn = 2;
    private const string Total = "Totale";

    private readonly List<BudgetRow> rows = [];
    private readonly List<BudgetTotal> totals = [];
    private TableShape? shape;
    private ImmutableArray<BudgetColumn> columns = [];

    public static (ImmutableArray<BudgetRow> Rows, ImmutableArray<BudgetTotal> Totals) Read(ImportContext context, IReadOnlyList<Token> tokens)
    {
        var table = new BudgetTable(context);
        foreach (var token in tokens)
        {
            table.ReadToken(token);
        }

        if (tokens.Count > 0 && table.totals.Count == 0)
        {
            context.Found.Add(Errors.Importing.MissingPart(tokens[^1].Line.Span, Total, "in fondo alla tabella del budget"));
        }

        table.CheckSums();
        return ([.. table.rows], [.. table.totals]);
    }

    private void ReadToken(Token token)
    {
        if (token.Kind == TokenKind.BudgetHeader)
        {
            token.Claim(context, shape is null ? LineRole.Heading : LineRole.RepeatedHeading, "colonne del budget");
            ReadHeader(token.Line);
        }
        else if (token.Kind == TokenKind.Row)
        {
            var isTotal = token.Line.Clean(0) == Total;
            token.Claim(context, LineRole.Record, isTotal ? "totali_stampati" : "risorse");
            Read(token.Line, isTotal);
        }
    }

    private void ReadHeader(SourceLine line)
    {
        var names = Enumerable.Range(FirstColumn, line.Cells.Length - FirstColumn).Select(line.Clean).ToList();
        foreach (var (name, at) in names.Select((name, at) => (name, at)).Where(pair => BudgetColumn.Of(pair.name) is null))
        {
            context.Found.Add(Errors.Importing.UnexpectedHeader(line.SpanOf(FirstColumn + at), "Budget previsto", "Entrate o Spese, Correnti o Investimenti", name));
        }

        columns = [.. names.Select(name => BudgetColumn.Of(name) ?? default)];
        shape = new TableShape("Budget previsto", [new("Capitolo e articolo"), new("Descrizione"), .. names.Select(name => new TableColumn(name))]);
    }

    private void Read(SourceLine line, bool isTotal)
    {
        if (shape is null)
        {
            context.Found.Add(Errors.Importing.MissingHeader(line.Span, "Budget previsto", "Entrate Correnti o Spese Correnti"));
        }
        else if (totals.Count > 0)
        {
            context.Found.Add(Errors.Importing.RowAfterTotal(line.Span, Total));
        }
        else if (shape.RowOf(line, context.Found) is { } row)
        {
            (isTotal ? (Action<TableRow>)ReadTotal : ReadRow)(row);
        }
    }

    private void ReadTotal(TableRow row)
    {
        row.RequireEmpty(1);
        totals.AddRange(AmountsOf(row).Select(pair => new BudgetTotal(row.Line, pair.Column, pair.Amount)));
    }

    private void ReadRow(TableRow row)
    {
        var place = Place().Match(row.Required(0));
        var description = row.Required(1);
        BrokenEnd.Check(context, row.SpanOf(1), row.NameOf(1), description);
        if (!place.Success)
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(0), row.NameOf(0), "capitolo e articolo, come «Cap. 38207 Art. 00»"));
        }
        else if (AmountsOf(row) is not [var (column, amount)])
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(FirstColumn), row.NameOf(FirstColumn), "un importo in una sola delle colonne"));
        }
        else
        {
            rows.Add(new BudgetRow(row.Line, place.Groups["chapter"].Value, place.Groups["article"].Value, description, column, amount));
        }
    }

    private List<(BudgetColumn Column, Amount Amount)> AmountsOf(TableRow row) =>
    [
        .. columns.Select((column, at) => (Column: column, Amount: row.Number(FirstColumn + at)))
            .Where(pair => pair.Amount is not null).Select(pair => (pair.Column, new Amount(pair.Amount!.Value))),
    ];

    private void CheckSums()
    {
        foreach (var total in totals)
        {
            var sum = Amount.Sum(rows.Where(row => row.Column == total.Column).Select(row => (Amount?)row.Amount)) ?? default;
            if (sum != total.Amount)
            {
                context.Found.Add(Errors.Checks.TotalMismatch(
                    total.Line.Span, total.Column.Direction.Italian(), total.Amount.Euro, sum.Euro, subject: null));
            }
        }
    }

    [GeneratedRegex(@"^Cap\. (?<chapter>[0-9]+) Art\. (?<article>[0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
