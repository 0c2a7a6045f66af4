namespace PegOpenData.Loading.Syntax.Text;

/// <summary>The lines that git leaves in a file where two changes met and nobody chose.</summary>
internal static class MergeMarkers
{
    /// <summary>True, with a diagnostic for the first, when a line begins with a marker.</summary>
    public static bool Stand(string path, string text, DiagnosticBag bag)
    {
        var at = MarkerAt(text, "<<<<<<<");
        at = at < 0 ? MarkerAt(text, "|||||||") : at;
        at = at < 0 ? MarkerAt(text, ">>>>>>>") : at;
        if (at >= 0)
        {
            bag.Add(Errors.Yaml.MergeMarker(SourceText.PlaceOf(path, text, at)));
        }

        return at >= 0;
    }

    /// <summary>Where the marker begins a line, or -1.</summary>
    private static int MarkerAt(string text, string marker)
    {
        var at = text.IndexOf(marker, StringComparison.Ordinal);
        while (at > 0 && text[at - 1] != '\n')
        {
            at = text.IndexOf(marker, at + 1, StringComparison.Ordinal);
        }

        return at;
    }
}
