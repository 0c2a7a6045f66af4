using System.Collections.Immutable;

namespace PegOpenData.Importing.Layouts.Capannori.Records;

/// <summary>The year is not printed, but the document may contradict the one that was given.</summary>
internal static class YearCheck
{
    public static void Check(ImportContext context, int year, Body body)
    {
        foreach (var row in body.Sheets.SelectMany(sheet => sheet.Indicators).Where(row => row.Year != year))
        {
            context.Found.Add(Errors.Importing.DisagreeingYears(row.Line.Span, year, row.Year));
        }

        var starts = body.Sheets.SelectMany(sheet => sheet.Phases).Where(row => row.Planned.Start is not null).ToImmutableArray();
        if (!starts.IsEmpty && starts.All(row => row.Planned.Start!.Value.Year != year))
        {
            context.Found.Add(Errors.Importing.DisagreeingYears(starts[0].Line.SpanOf(2), year, starts[0].Planned.Start!.Value.Year));
        }
    }
}
