using System.Collections.Immutable;

namespace PegOpenData.Publishing.Site.Tree;

/// <summary>A section of Amministrazione Trasparente, as D.Lgs. 33/2013 names it: monitors look for the title word for word.</summary>
/// <param name="Parent">Null for the root.</param>
/// <param name="Law">The provisions that ask for it.</param>
public sealed record TransparencySection(TransparencySection? Parent, string Id, string Title, ImmutableArray<string> Law)
{
    /// <summary>From the root down, the section itself left out.</summary>
    public IEnumerable<TransparencySection> Ancestors => Parent is null ? [] : Parent.Ancestors.Append(Parent);

    public UrlPath UrlOf(Administration administration) =>
        Parent is null ? Addresses.Transparency(administration) : Parent.UrlOf(administration).Page(Id);
}
