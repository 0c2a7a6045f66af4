using System.Collections.Immutable;
using PegOpenData.Workbooks;

namespace PegOpenData.Tests.Workbooks;

/// <summary>Small workbooks for tests.</summary>
internal static class MadeUpWorkbook
{
    public static Workbook Of(params IReadOnlyList<Cell>[] rows) => Of([Column("uno"), Column("due"), Column("tre")], rows);

    public static Workbook Of(ImmutableArray<WorksheetColumn> columns, params IReadOnlyList<Cell>[] rows) =>
        new() { Sheets = [new Worksheet { Name = "prova", Columns = columns, Rows = rows }] };

    public static WorksheetColumn Column(string header, params ImmutableArray<string> allowed) => new() { Header = header, AllowedValues = allowed };

    /// <summary>One cell of each kind, with comments, lists short and long, an example and a hidden sheet.</summary>
    public static Workbook Whole { get; } = new()
    {
        Sheets =
        [
            new Worksheet
            {
                Name = "uno",
                Columns =
                [
                    Column("testo") with { Comment = "Che cosa <è> & perché.\nEsempio: sì", Holds = CellKind.Text, IsWrapped = true, Width = 40 },
                    Column("numero") with { Comment = "Quanto." },
                    Column("giorno") with { Holds = CellKind.Date },
                    Column("vero"),
                    Column("tipo", "entrata", "spesa"),
                    Column("lungo", [.. Enumerable.Range(1, 40).Select(at => $"voce numero {at}")]),
                ],
                Rows =
                [
                    [Cell.Of("=1+1"), Cell.Of(28.50m), Cell.Of(new DateOnly(2025, 12, 31)), Cell.Of(true), Cell.Of("spesa"), Cell.Of("voce numero 3")],
                    [Cell.Of("due\nrighe"), Cell.Empty, Cell.Of(new DateOnly(1900, 1, 1)), Cell.Of(false)],
                ],
                ExampleRows = 1,
            },
            new Worksheet { Name = "l'altro foglio", Columns = [Column("virgola", "a, b", "c")], Rows = [[Cell.Of("c")]] },
            new Worksheet { Name = "nascosto", Columns = [Column("x")], Rows = [], IsHidden = true },
        ],
    };
}
