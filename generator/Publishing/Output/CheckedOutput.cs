using System.Collections.Concurrent;
using PegOpenData.Publishing.Site;

namespace PegOpenData.Publishing.Output;

/// <summary>Lets through one file for each address and remembers which were written; a second one for an address is a finding, not a loss.</summary>
internal sealed class CheckedOutput(IOutput output, PageSources sources, DiagnosticBag diagnostics, Action advance)
{
    private readonly ConcurrentDictionary<string, byte> paths = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files written so far.</summary>
    public IReadOnlySet<string> Paths => paths.Keys.ToHashSet(StringComparer.Ordinal);

    public void Write(UrlPath url, ReadOnlySpan<byte> bytes)
    {
        if (!paths.TryAdd(url.FilePath, 0))
        {
            diagnostics.Add(Errors.Site.AddressTaken(sources.Of(url), url));
            return;
        }

        output.Write(url.FilePath, bytes);
        advance();
    }
}
