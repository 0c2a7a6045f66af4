namespace PegOpenData.Publishing.Site;

/// <summary>Reads what a theme's assembly carries.</summary>
internal static class ThemeFiles
{
    private const string AssetPrefix = "assets/";

    /// <summary>The files to publish under <c>/assets/</c>, by name.</summary>
    public static IEnumerable<(UrlPath Url, Stream Content)> Assets(ITheme theme)
    {
        var assembly = theme.Document.Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(AssetPrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (Addresses.Asset(name[AssetPrefix.Length..]), assembly.GetManifestResourceStream(name)!));
    }

    /// <summary>The theme's interface texts in a language, or null.</summary>
    public static Stream? Texts(ITheme theme, string language) => theme.Document.Assembly.GetManifestResourceStream($"i18n/{language}.json");
}
