using System.Collections.Immutable;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Venezia.Table;

/// <summary>
/// Which cell is which column. A page prints the strategic objective in no cell (9), in one that is always empty (10) or in two (11), and the
/// last target in one of two cells (12). Two columns are called Indicatore and two Target, so the place decides.
/// </summary>
internal static class RowShape
{
    public const int StrategicNumber = 0;
    public const int StrategicName = 1;
    public const int Mission = 2;
    public const int Programme = 3;
    public const int Operative = 4;
    public const int Centre = 5;
    public const int OperativeIndicator = 6;
    public const int OperativeTarget = 7;
    public const int Title = 8;
    public const int Indicator = 9;
    public const int Target = 10;

    private const int Absent = -1;

    public static TableShape Columns { get; } = new("obiettivi",
    [
        new("Obiettivo strategico (numero)"), new("Obiettivo strategico (nome)"), new("MISSIONE"), new("Programma"), new("Obiettivo operativo DUP"),
        new("Cdr"), new("Indicatore (DUP)"), new("Target (DUP)"), new("Obiettivo gestionale PEG"), new("Indicatore (PEG)"), new("Target (PEG)"),
    ]);

    public static bool Knows(int cells) => cells is >= 9 and <= 12;

    /// <summary>The line as eleven columns, or null with the reason in <paramref name="found"/>.</summary>
    public static TableRow? RowOf(SourceLine line, DiagnosticBag found)
    {
        var cells = CellsOf(line);
        var row = new TableRow(line, Columns, found, cells);
        if (line.Cells.Length == 10 && line.Clean(0).Length > 0)
        {
            found.Add(Errors.Importing.UnexpectedValue(line.SpanOf(0), Columns.Columns[StrategicNumber].Name, "una cella vuota: il nome sta in una seconda cella"));
            return null;
        }

        if (line.Cells.Length == 12 && line.Clean(10).Length > 0 && line.Clean(11).Length > 0)
        {
            found.Add(Errors.Importing.UnexpectedValue(line.SpanOf(11), Columns.Columns[Target].Name, "un solo valore, ma le celle piene sono due"));
            return null;
        }

        return row;
    }

    private static ImmutableArray<int> CellsOf(SourceLine line) => line.Cells.Length switch
    {
        9 => [Absent, Absent, 0, 1, 2, 3, 4, 5, 6, 7, 8],
        10 => [Absent, Absent, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        11 => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        _ => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, line.Clean(10).Length > 0 ? 10 : 11],
    };
}
