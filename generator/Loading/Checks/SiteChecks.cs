namespace PegOpenData.Loading.Checks;

/// <summary>What the settings of the site say of the data.</summary>
internal static class SiteChecks
{
    /// <param name="folders">The folders of <c>data/</c>: one whose files are wrong is known all the same.</param>
    public static IEnumerable<Diagnostic> Run(Publication publication, IEnumerable<string> folders)
    {
        var known = folders.Distinct(StringComparer.Ordinal).ToList();
        return publication.Settings.HomeAdministration is { } home && !known.Contains(home.ToString())
            ? [Errors.Content.UnknownAdministration(publication.Settings.Source["ente"], home, NearestName.Of(home.ToString(), known))]
            : [];
    }
}
