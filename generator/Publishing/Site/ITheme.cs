namespace PegOpenData.Publishing.Site;

/// <summary>
/// A look for the pages: a class library of Razor components. Its embedded resources named <c>assets/…</c> are published under
/// <c>/assets/</c>, and <c>i18n/&lt;language&gt;.json</c> holds its interface texts.
/// </summary>
public interface ITheme
{
    /// <summary>The name of its folder in <c>themes/</c>, as <c>site.yaml</c> says it.</summary>
    string Name { get; }

    /// <summary>The component that draws a whole page: it takes a <see cref="Page"/> as <c>Page</c> and a <see cref="SiteContext"/> as <c>Site</c>.</summary>
    Type Document { get; }
}
