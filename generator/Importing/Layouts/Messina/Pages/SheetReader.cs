using System.Collections.Immutable;
using System.Globalization;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;

namespace PegOpenData.Importing.Layouts.Messina.Pages;

/// <summary>Reads the sheets: their numbers run without a gap, and a line of hyphens closes each, so a lost one is found.</summary>
internal sealed class SheetReader
{
    private const int ObjectiveColumn = 3;
    private const string Rule = "riga di trattini";

    private static readonly char[] AroundLabel = [' ', '.', ',', ':'];

    private static readonly TableShape Shape = new("quadro sinottico",
    [
        new("numero"), new("struttura"), new("servizio"), new("obiettivo"), .. SectionLabels.All.Select(label => new TableColumn(label.Name)),
    ]);

    private readonly ImportContext context;
    private readonly ImmutableArray<CommunicationSheet>.Builder sheets = ImmutableArray.CreateBuilder<CommunicationSheet>();
    private SourceLine? open;
    private int expected = 1;

    private SheetReader(ImportContext context) => this.context = context;

    public static ImmutableArray<CommunicationSheet> Read(ImportContext context)
    {
        var reader = new SheetReader(context);
        var lines = context.Ledger.Unclaimed.SkipWhile(line => line.IsOneCell).Where(line => !line.IsOneCell).ToList();
        lines.ForEach(reader.ReadLine);
        reader.CloseBefore(context.Document.End);
        if (lines.Count == 0)
        {
            context.Found.Add(Errors.Importing.MissingPart(context.Document.End, "schede", "dopo la copertina"));
        }

        return reader.sheets.ToImmutable();
    }

    private void ReadLine(SourceLine line)
    {
        context.Ledger.Claim(line, line.IsRule ? LineRole.Separator : LineRole.Record, line.IsRule ? Rule : "obiettivi");
        var row = Shape.RowOf(line, context.Found);
        if (line.IsRule)
        {
            CloseAt(line);
            return;
        }

        CloseBefore(line.Span);
        open = line;
        if (row is not null && Read(row) is { } sheet)
        {
            sheets.Add(sheet);
        }
    }

    private void CloseAt(SourceLine rule)
    {
        if (open is null)
        {
            context.Found.Add(Errors.Importing.MissingPart(rule.Span, $"scheda {expected}", "sopra la riga di trattini"));
        }

        open = null;
    }

    private void CloseBefore(SourceSpan next)
    {
        if (open is not null)
        {
            context.Found.Add(Errors.Importing.MissingPart(next, Rule, $"sotto la scheda della riga {open.Number}"));
        }
    }

    private CommunicationSheet? Read(TableRow row)
    {
        var number = NumberOf(row);
        var (directorate, office) = (row.Required(1), row.Required(2));
        var objective = ObjectiveCell.Read(row.Line.Cells[ObjectiveColumn]);
        if (objective is null)
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(
                row.SpanOf(ObjectiveColumn), row.NameOf(ObjectiveColumn), "un obiettivo con il suo numero e un titolo, come «Obiettivo n.14 del P.d.O. 2021 …»"));
        }

        ImmutableArray<SheetSection> sections = [.. SectionLabels.All.Select((_, index) => SectionOf(row, index))];
        return number is null || objective is null || directorate.Length == 0 || office.Length == 0
            ? null
            : new CommunicationSheet(row.Line, number.Value, directorate, office, objective, sections);
    }

    private int? NumberOf(TableRow row)
    {
        if (!int.TryParse(row.Required(0), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < expected)
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(0), row.NameOf(0), $"il numero della scheda, {expected}"));
            return null;
        }

        if (number > expected)
        {
            context.Found.Add(Errors.Importing.MissingPart(row.SpanOf(0), $"scheda {expected}", $"prima della scheda {number}"));
        }

        expected = number + 1;
        return number;
    }

    private SheetSection SectionOf(TableRow row, int index)
    {
        var (name, example, label) = SectionLabels.All[index];
        var column = ObjectiveColumn + 1 + index;
        var paragraphs = Markup.Paragraphs(row.Line.Cells[column]).ToList();
        var match = label.Match(paragraphs.FirstOrDefault() ?? "");
        if (!match.Success)
        {
            context.Found.Add(Errors.Importing.UnexpectedValue(row.SpanOf(column), row.NameOf(column), $"un testo che comincia come «{example} …»"));
            return new SheetSection(name, []);
        }

        // Points and commas between label and text belong to neither, on whichever side of a paragraph they fell.
        paragraphs[0] = paragraphs[0][match.Length..];
        paragraphs = [.. paragraphs.SkipWhile(paragraph => paragraph.Trim(AroundLabel).Length == 0)];
        ImmutableArray<string> rest = [.. paragraphs.Select((paragraph, index) => index == 0 ? paragraph.TrimStart(AroundLabel) : paragraph)];
        if (rest.IsEmpty)
        {
            context.Found.Add(Errors.Importing.EmptyCell(row.SpanOf(column), row.NameOf(column)));
        }

        return new SheetSection(name, rest);
    }
}
