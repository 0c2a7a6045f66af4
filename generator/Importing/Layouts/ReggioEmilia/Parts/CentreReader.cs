using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;
using PegOpenData.Importing.Layouts.ReggioEmilia.Sheets;
using PegOpenData.Importing.Layouts.ReggioEmilia.Summaries;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Parts;

/// <summary>Reads a centre: who leads it, its summary, its sheets.</summary>
internal static class CentreReader
{
    public static PrintedCentre Read(ImportContext context, CentreBlock block)
    {
        var title = DocumentParts.CentreIn(block.Title);
        block.Title.Claim(context, LineRole.Record, "centri");
        var responsible = ReadDirectors(context, [.. block.Summary.Where(token => token.Kind == TokenKind.Director)]);
        foreach (var label in block.Summary.Where(token => token.Kind == TokenKind.Product))
        {
            label.Claim(context, LineRole.Heading, "titolo di sezione");
        }

        return new PrintedCentre
        {
            Line = block.Title.Line,
            Code = title.Groups["code"].Value,
            Name = title.Groups["name"].Value,
            Responsible = responsible,
            Summary = SummaryTable.Read(context, block.Title.Line, block.Summary),
            Sheets = [.. block.Sheets.Select(sheet => SheetReader.Read(context, sheet))],
        };
    }

    /// <summary>The first stands under the title of the centre, and is printed again above its sheets.</summary>
    private static Responsible ReadDirectors(ImportContext context, IReadOnlyList<Token> directors)
    {
        const string Place = "Dirigente, nell'intestazione dei centri";
        var first = directors[0];
        first.Claim(context, LineRole.Record, Collections.Centres);
        foreach (var token in directors.Skip(1))
        {
            token.Claim(context, LineRole.RepeatedHeading, "dirigente del centro");
            context.Ledger.LeaveOutName(token.Rest!, Place);
            if (token.Rest != first.Rest)
            {
                context.Found.Add(Errors.Importing.DisagreeingRepetition(token.Line.Span, "La riga «Dirigente»", first.Line.Number));
            }
        }

        return context.ResponsibleOf("Dirigente", first.Rest, Place);
    }
}
