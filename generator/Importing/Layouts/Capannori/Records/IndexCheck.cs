using System.Collections.Immutable;
using PegOpenData.Importing.Layouts.Capannori.Front;

namespace PegOpenData.Importing.Layouts.Capannori.Records;

/// <summary>
/// Holds the body against the index. An ufficio without a body is lost in the real document too, and the data say so; without a whole settore or
/// without the last entry the text was cut.
/// </summary>
internal static class IndexCheck
{
    /// <summary>The entries of which no objective came in, each with a warning.</summary>
    public static ImmutableArray<IndexEntry> Missing(ImportContext context, FrontPage front, Body body)
    {
        var inBody = body.Centres.Select(centre => centre.Entry).ToHashSet();
        foreach (var cut in front.Index.Where(entry => !inBody.Contains(entry) && (entry.Settore is null || entry == front.Index[^1])))
        {
            context.Found.Add(Errors.Importing.MissingPart(context.Document.End, $"{cut.Code} - {cut.Name}", "sotto l'indice, che ne dà la pagina"));
        }

        var withObjectives = body.Sheets.Select(sheet => sheet.Centre).ToHashSet();
        var above = front.Index.Select(entry => entry.Settore).OfType<IndexEntry>().ToHashSet();
        var missing = front.Index.Where(entry => !withObjectives.Contains(entry) && !above.Contains(entry)).ToImmutableArray();
        foreach (var entry in missing)
        {
            context.Found.Add(Errors.Importing.IndexedWithoutObjectives(entry.Line.Span, entry.Path, entry.Page));
        }

        return missing;
    }
}
