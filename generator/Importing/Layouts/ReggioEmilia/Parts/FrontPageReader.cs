using System.Globalization;
using System.Text.RegularExpressions;
using PegOpenData.Importing.Accounting;
using PegOpenData.Importing.Documents;
using PegOpenData.Importing.Layouts.ReggioEmilia.Lines;

namespace PegOpenData.Importing.Layouts.ReggioEmilia.Parts;

/// <summary>Reads the front page and the index of the centres, each line by its words.</summary>
internal static partial class FrontPageReader
{
    public static FrontPage Read(ImportContext context, IEnumerable<Token> tokens)
    {
        var page = new FrontPage { Line = context.Document.Lines[0] };
        foreach (var token in tokens)
        {
            page = ReadLine(context, token, page);
        }

        return page;
    }

    private static FrontPage ReadLine(ImportContext context, Token token, FrontPage page) => token.Words switch
    {
        "---" => Keep(context, token, LineRole.Separator, page),
        "Centro di Responsabilità" => Keep(context, token, LineRole.Heading, page),
        var words when Title().Match(words) is { Success: true } title => Record(context, token, page with
        {
            Line = token.Line,
            Title = words,
            Year = int.Parse(title.Groups["year"].Value, CultureInfo.InvariantCulture),
        }),
        var words when words.StartsWith("ALLEGATO ", StringComparison.Ordinal) => Record(context, token, page with { Annex = words }),
        var words when ShortTitle().IsMatch(words) => Record(context, token, page with { ShortTitle = words }),
        var words when words.StartsWith("AREA ", StringComparison.Ordinal) => Area(context, token, page),
        var words when Printed().Match(words) is { Success: true } printed => Date(context, token, printed, page),
        _ when DocumentParts.CentreIn(token) is { Success: true } centre => Keep(context, token, LineRole.Heading, page with
        {
            Index = page.Index.Add((token.Line, centre.Groups["code"].Value, centre.Groups["name"].Value)),
        }),
        _ => page,
    };

    private static FrontPage Record(ImportContext context, Token token, FrontPage page)
    {
        token.Claim(context, LineRole.Record, "piano");
        return page;
    }

    private static FrontPage Keep(ImportContext context, Token token, LineRole role, FrontPage page)
    {
        token.Claim(context, role, "prime pagine e indice dei centri");
        return page;
    }

    private static FrontPage Area(ImportContext context, Token token, FrontPage page)
    {
        if (page.Area is null)
        {
            return Record(context, token, page with { Area = token.Words });
        }

        if (page.Area != token.Words)
        {
            context.Found.Add(Errors.Importing.DisagreeingRepetition(token.Line.Span, "L'area", page.Line.Number));
        }

        return Keep(context, token, LineRole.RepeatedHeading, page);
    }

    private static FrontPage Date(ImportContext context, Token token, Match printed, FrontPage page)
    {
        var date = ItalianDate.Read(printed.Groups["date"].Value);
        if (date is null)
        {
            context.Found.Add(Errors.Importing.UnreadableDate(token.Line.Span, "Elaborazione del"));
        }

        return Record(context, token, page with { Printed = date });
    }

    [GeneratedRegex("^Piano Esecutivo di Gestione (?<year>20[0-9]{2})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex("^PEG_20[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortTitle();

    [GeneratedRegex(@"^Elaborazione del (?<date>\S+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
