using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.CiniselloBalsamo.Sections;

/// <summary>FASI: two header lines, then two lines a phase, the second with the actual dates under the planned ones.</summary>
internal sealed class PhaseTable(ImportContext context)
{
    private static readonly TableShape Shape = new("FASI",
    [
        new("Descrizione"), new("Peso"), new("Avanz."), new("Inizio Previsto"), new("Fine Prevista"),
        new("Responsabile"), new("Centro di Responsabilità"), new("Note"),
    ]);

    private static readonly TableShape Below = new("FASI",
    [
        TableColumn.Unnamed("Descrizione"), TableColumn.Unnamed("Peso"), TableColumn.Unnamed("Avanz."),
        new("Inizio Effettivo"), new("Fine Effettiva"),
        TableColumn.Unnamed("Responsabile"), TableColumn.Unnamed("Centro di Responsabilità"), TableColumn.Unnamed("Note"),
    ]);

    private readonly List<PhaseRow> phases = [];
    private TableRow? pending;
    private bool hasNames;
    private bool hasNamesBelow;

    public static ImmutableArray<PhaseRow> Read(ImportContext context, IEnumerable<SourceLine> lines)
    {
        var table = new PhaseTable(context);
        foreach (var line in lines)
        {
            table.ReadLine(line);
        }

        table.EndPhase(actual: null);
        return [.. table.phases];
    }

    private void ReadLine(SourceLine line)
    {
        if (Shape.IsHeader(line, context.Found))
        {
            ClaimHeader(line, hasNames);
            hasNames = true;
        }
        else if (line.Clean(3) == Below.Columns[3].Name)
        {
            Below.IsHeader(line, context.Found);
            ClaimHeader(line, hasNamesBelow);
            hasNamesBelow = true;
        }
        else
        {
            context.Ledger.Claim(line, LineRole.Record, "fasi");
            RequireHeader(line);
            ReadRow(line);
        }
    }

    private void ClaimHeader(SourceLine line, bool isRepeated) =>
        context.Ledger.Claim(line, isRepeated ? LineRole.RepeatedHeading : LineRole.Heading, "colonne delle fasi");

    /// <summary>Told once: the flags are set so that further rows do not say it again.</summary>
    private void RequireHeader(SourceLine line)
    {
        if (!hasNames || !hasNamesBelow)
        {
            var missing = hasNames ? Below.Columns[3] : Shape.Columns[0];
            context.Found.Add(Errors.Importing.MissingHeader(line.Span, Shape.Name, missing.Name));
            hasNames = hasNamesBelow = true;
        }
    }

    private void ReadRow(SourceLine line)
    {
        var isFirst = line.Clean(0).Length > 0;
        if (isFirst)
        {
            EndPhase(actual: null);
        }

        var row = (isFirst ? Shape : Below).RowOf(line, context.Found);
        if (isFirst)
        {
            pending = row;
        }
        else if (pending is null && row is not null)
        {
            context.Found.Add(Errors.Importing.EmptyCell(row.SpanOf(0), Shape.Columns[0].Name));
        }
        else if (row is not null)
        {
            row.RequireEmpty(1, 2, 5, 6, 7);
            EndPhase(row);
        }
    }

    private void EndPhase(TableRow? actual)
    {
        if (pending is { } row)
        {
            phases.Add(PhaseOf(row, actual));
            pending = null;
        }
    }

    private PhaseRow PhaseOf(TableRow row, TableRow? actual)
    {
        if (actual is null)
        {
            context.Found.Add(Errors.Importing.MissingPart(row.Line.Span, "Inizio Effettivo", "nella seconda riga della fase"));
        }

        return new PhaseRow
        {
            Line = row.Line,
            Name = row.Required(0),
            Weight = row.Number(1),
            Completion = row.Number(2),
            Planned = new Period(row.Date(3), row.Date(4)),
            Actual = new Period(actual?.Date(3), actual?.Date(4)),
            Role = RoleOrNothing(row),
            Centre = row.Text(6),
            Note = row.Text(7),
        };
    }

    /// <summary>The column holds persons: only a role may go into the data.</summary>
    private string? RoleOrNothing(TableRow row)
    {
        if (row.Text(5) is not { } printed)
        {
            return null;
        }

        if (PrintedRole.IsRole(printed))
        {
            return printed;
        }

        context.Ledger.LeaveOutName(printed, "Responsabile, nella tabella delle fasi");
        return null;
    }
}
