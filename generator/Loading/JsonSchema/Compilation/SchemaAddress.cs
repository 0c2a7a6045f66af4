namespace PegOpenData.Loading.JsonSchema.Compilation;

/// <summary>Resolves the addresses that schemas are known by.</summary>
internal static class SchemaAddress
{
    /// <summary>Where schemas known only by a file name stand; nothing is ever fetched from there.</summary>
    public static Uri Local { get; } = new("schema://locale/");

    /// <summary>An address without its fragment, and the fragment decoded (empty where there is none).</summary>
    public static bool TryResolve(Uri from, string reference, out Uri address, out string fragment)
    {
        var mark = reference.IndexOf('#', StringComparison.Ordinal);
        var name = mark < 0 ? reference : reference[..mark];
        fragment = mark < 0 ? "" : Uri.UnescapeDataString(reference[(mark + 1)..]);
        address = from;
        if (name.Length == 0)
        {
            return true;
        }

        var resolved = Uri.TryCreate(name, UriKind.Absolute, out var absolute) && !name.StartsWith('/')
            || Uri.TryCreate(from, name, out absolute);
        address = absolute ?? from;
        return resolved;
    }
}
