using Microsoft.AspNetCore.Components;
using PegOpenData.Publishing.Site;
using PegOpenData.Publishing.Site.Language;

namespace PegOpenData.Themes.Italia;

/// <summary>A piece of a page: it draws what it is given, and knows the site it stands in.</summary>
public abstract class Part : ComponentBase
{
    [CascadingParameter]
    public SiteContext Site { get; set; } = default!;

    protected Texts Texts => Site.Texts;

    protected Format Format => Site.Format;

    /// <summary>The address as one writes it on paper: whole where the site knows its own, from its root otherwise.</summary>
    protected string Printed(UrlPath url) =>
        Site.Settings.Address is { } address ? $"{address.AbsoluteUri.TrimEnd('/')}{url}" : url.ToString();
}
