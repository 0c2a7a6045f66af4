using System.Collections.Concurrent;

namespace PegOpenData.Publishing.Site;

/// <summary>Every address that some page links to, with the first page that does, so that a link to nothing is found at build.</summary>
public sealed class LinkLedger
{
    private readonly ConcurrentDictionary<UrlPath, UrlPath> firstOrigin = new();

    /// <summary>Enters a link; of several origins the least in order is kept, so that findings do not depend on the order of work.</summary>
    public void Add(UrlPath from, UrlPath to) =>
        firstOrigin.AddOrUpdate(to, static (_, origin) => origin, static (_, known, origin) => origin < known ? origin : known, from);

    /// <summary>The links whose target was never written, in order of address.</summary>
    public IEnumerable<(UrlPath From, UrlPath To)> Broken(IReadOnlySet<string> writtenFiles) =>
        firstOrigin.Where(link => !writtenFiles.Contains(link.Key.FilePath))
            .OrderBy(link => link.Key)
            .Select(link => (link.Value, link.Key));
}
