using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Venezia.Table;

/// <summary>An operative objective of the DUP with its indicator, whose name may be missing, and its target.</summary>
internal sealed record OperativeObjective(string Name, string? Indicator, string Target)
{
    /// <summary>Null on a row whose objective is routine: there the cells of the DUP are empty.</summary>
    public static OperativeObjective? Of(TableRow row, DiagnosticBag found)
    {
        var name = row.Required(RowShape.Operative);
        if (name.TrimEnd('.').Equals(PegRow.RoutineMark, StringComparison.OrdinalIgnoreCase))
        {
            row.RequireEmpty(RowShape.OperativeIndicator, RowShape.OperativeTarget);
            return null;
        }

        var target = row.Required(RowShape.OperativeTarget);
        if (row.Text(RowShape.OperativeIndicator) is null && target.Length > 0)
        {
            found.Add(Errors.Importing.UnnamedIndicator(row.SpanOf(RowShape.OperativeIndicator), row.NameOf(RowShape.OperativeIndicator)));
        }

        foreach (var column in (int[])[RowShape.Operative, RowShape.OperativeIndicator, RowShape.OperativeTarget])
        {
            CutText.Check(found, row.SpanOf(column), row.NameOf(column), row.Text(column));
        }

        return new OperativeObjective(name, row.Text(RowShape.OperativeIndicator), target);
    }
}
