using System.Collections.Immutable;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Venezia.Table;

/// <summary>The table of the plan, which page breaks cut into blocks of rows that have the same number of cells.</summary>
/// <param name="Header">The line of column names, printed once.</param>
/// <param name="Blocks">Rows between two blank lines.</param>
internal sealed record PegTable(SourceLine Header, ImmutableArray<ImmutableArray<PegRow>> Blocks)
{
    private const string Operative = "Obiettivo operativo DUP";
    private const string Managerial = "Obiettivo gestionale PEG";

    private static readonly TableShape Printed = new("obiettivi",
    [
        new("Obiettivo strategico"), new("MISSIONE"), new("Programma"), new(Operative), new("Cdr"),
        new("Indicatore"), new("Target"), new(Managerial), new("Indicatore"), new("Target"),
    ]);

    public static bool IsHeaderLike(SourceLine line) =>
        line.Cells.Any(cell => Markup.Clean(cell) == Operative) && line.Cells.Any(cell => Markup.Clean(cell) == Managerial);

    /// <summary>The table, or null without its header or without rows.</summary>
    public static PegTable? Read(ImportContext context)
    {
        var header = context.Document.Lines.First(IsHeaderLike);
        context.Ledger.Claim(header, LineRole.Heading, "colonne degli obiettivi");
        if (!Printed.IsHeader(header, context.Found) || Printed.RowOf(header, context.Found) is null)
        {
            context.Found.Add(Errors.Importing.UnexpectedHeader(header.SpanOf(0), Printed.Name, Printed.Columns[0].Name, header.Clean(0)));
            return null;
        }

        var blocks = BlocksAfter(context, header).Select(lines => BlockReader.Read(context, lines)).Where(rows => !rows.IsEmpty).ToImmutableArray();
        if (blocks.IsEmpty)
        {
            context.Found.Add(Errors.Importing.MissingPart(context.Document.End, Managerial, "sotto i nomi delle colonne"));
        }

        return blocks.IsEmpty ? null : new PegTable(header, blocks);
    }

    /// <summary>Lines one under the other.</summary>
    private static List<List<SourceLine>> BlocksAfter(ImportContext context, SourceLine header)
    {
        var blocks = new List<List<SourceLine>>();
        foreach (var line in context.Ledger.Unclaimed.Where(line => line.Number > header.Number))
        {
            if (blocks.Count > 0 && blocks[^1][^1].Number == line.Number - 1)
            {
                blocks[^1].Add(line);
            }
            else
            {
                blocks.Add([line]);
            }
        }

        return blocks;
    }
}
