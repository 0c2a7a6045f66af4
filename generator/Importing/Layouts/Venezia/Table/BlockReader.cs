using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Venezia.Table;

/// <summary>Reads the rows of one block; below a block of one row the converter leaves a line of hyphens.</summary>
internal static class BlockReader
{
    public static ImmutableArray<PegRow> Read(ImportContext context, IReadOnlyList<SourceLine> lines)
    {
        var width = lines[0].Cells.Length;
        return [.. lines.Select(line => ReadLine(context, line, width)).OfType<PegRow>()];
    }

    private static PegRow? ReadLine(ImportContext context, SourceLine line, int width)
    {
        if (!RowShape.Knows(width) || line.IsOneCell)
        {
            return null;
        }

        context.Ledger.Claim(line, line.IsRule ? LineRole.Separator : LineRole.Record, line.IsRule ? "riga di trattini" : "obiettivi");
        if (line.Cells.Length != width)
        {
            context.Found.Add(Errors.Importing.WrongCellCount(line.Span, RowShape.Columns.Name, width, line.Cells.Length));
            return null;
        }

        return line.IsRule || RowShape.RowOf(line, context.Found) is not { } row ? null : PegRow.Of(row, context.Found);
    }
}
