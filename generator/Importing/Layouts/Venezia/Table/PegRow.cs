using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Venezia.Table;

/// <summary>A row as printed: an objective of the PEG and, unless it is routine, the operative objective of the DUP that it comes from.</summary>
internal sealed record PegRow
{
    public const string RoutineMark = "Obiettivo routinario";

    /// <summary>Where each column stands.</summary>
    public required TableRow Cells { get; init; }

    public SourceLine Line => Cells.Line;

    /// <summary>Printed on one row of those it holds for.</summary>
    public CodedName? Strategic { get; init; }

    /// <summary>The code has two digits.</summary>
    public required CodedName Mission { get; init; }

    public required CodedName Programme { get; init; }

    /// <summary>Null where the row only says that the objective is routine.</summary>
    public OperativeObjective? Operative { get; init; }

    public required CentreCell Centre { get; init; }

    public required string Title { get; init; }

    public required string Indicator { get; init; }

    public required string Target { get; init; }

    /// <summary>The row, or null where a cell cannot be understood.</summary>
    public static PegRow? Of(TableRow row, DiagnosticBag found)
    {
        var mission = CodeOf(row, RowShape.Mission, found);
        var programme = CodeOf(row, RowShape.Programme, found);
        var centre = CentreOf(row, found);
        var strategic = StrategicOf(row, found);
        var operative = OperativeObjective.Of(row, found);
        var (title, indicator, target) = (row.Required(RowShape.Title), row.Required(RowShape.Indicator), row.Required(RowShape.Target));
        foreach (var column in (int[])[RowShape.Title, RowShape.Indicator, RowShape.Target])
        {
            CutText.Check(found, row.SpanOf(column), row.NameOf(column), row.Text(column));
        }

        return mission is null || programme is null || centre is null ? null : new PegRow
        {
            Cells = row,
            Strategic = strategic,
            Mission = mission,
            Programme = programme,
            Operative = operative,
            Centre = centre,
            Title = title,
            Indicator = indicator,
            Target = target,
        };
    }

    private static CodedName? StrategicOf(TableRow row, DiagnosticBag found)
    {
        if (row.Text(RowShape.StrategicNumber) is null && row.Text(RowShape.StrategicName) is null)
        {
            return null;
        }

        var (number, name) = (row.Required(RowShape.StrategicNumber), row.Required(RowShape.StrategicName));
        if (number.Length > 0 && !number.All(char.IsAsciiDigit))
        {
            found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(RowShape.StrategicNumber), row.NameOf(RowShape.StrategicNumber), "un numero come «7»"));
            return null;
        }

        return number.Length == 0 || name.Length == 0 ? null : new CodedName(number, name);
    }

    /// <summary>Codes are printed with one digit or two: <c>4</c> is <c>04</c>.</summary>
    private static CodedName? CodeOf(TableRow row, int column, DiagnosticBag found)
    {
        var printed = row.Required(column);
        if (CodedName.In(printed) is { Code.Length: <= 2 } coded && (coded.Name.Length > 0 || column == RowShape.Mission))
        {
            return coded with { Code = coded.Code.PadLeft(2, '0') };
        }

        if (printed.Length > 0)
        {
            found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(column), row.NameOf(column), "un codice di due cifre e un nome, come «10 - Risorse umane»"));
        }

        return null;
    }

    private static CentreCell? CentreOf(TableRow row, DiagnosticBag found)
    {
        var printed = row.Required(RowShape.Centre);
        var centre = CentreCell.Read(printed);
        if (centre is null && printed.Length > 0)
        {
            found.Add(Errors.Importing.UnexpectedValue(
                row.SpanOf(RowShape.Centre), row.NameOf(RowShape.Centre), "un codice, chi risponde e la struttura, come «54 - Dirigente (Area Gare e Contratti)»"));
        }

        return centre;
    }
}
