namespace PegOpenData.Cli.Reports;

/// <summary>Keeps from every report the words that one finding says may be a person's, even where another finding stands on them.</summary>
internal static class PersonalPlaces
{
    private const string Unsaid = "Qui c'è anche un altro difetto, che non si descrive: il testo può contenere dati di una persona.";

    /// <summary>On a line with such words no line is shown; of what stands on the words themselves the message is not told either.</summary>
    public static IReadOnlyList<Diagnostic> Hide(IReadOnlyList<Diagnostic> findings)
    {
        var places = findings.Where(finding => finding.IsPersonal).ToLookup(finding => finding.Span.File, finding => finding.Span, StringComparer.Ordinal);
        return places.Count == 0 ? findings : [.. findings.Select(finding => finding.IsPersonal ? finding : Hide(finding, places[finding.Span.File]))];
    }

    private static Diagnostic Hide(Diagnostic finding, IEnumerable<SourceSpan> places)
    {
        var near = places.Where(place => place.Sheet == finding.Span.Sheet && finding.Span.Line >= place.Line && finding.Span.Line <= place.EndLine).ToList();
        return near.Count == 0 ? finding : finding with { IsPersonal = true, Message = near.Exists(place => IsOn(finding.Span, place)) ? Unsaid : finding.Message };
    }

    /// <summary>What is about a whole record begins on its words but does not quote them.</summary>
    private static bool IsOn(SourceSpan span, SourceSpan place) =>
        span.EndLine <= place.EndLine && (span.Line, span.Column).CompareTo((place.EndLine, place.EndColumn)) <= 0 && (span.EndLine, span.EndColumn).CompareTo((place.Line, place.Column)) >= 0;
}
