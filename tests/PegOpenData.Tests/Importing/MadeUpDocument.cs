using PegOpenData.Importing;

namespace PegOpenData.Tests.Importing;

/// <summary>A small invented document of the kind of a real one, to be spoilt one way at a time.</summary>
/// <param name="parts">«→» stands for a TAB.</param>
/// <param name="options">What its import must be told.</param>
internal sealed class MadeUpDocument(string parts, ImportOptions options)
{
    public string Text { get; } = Tabs(parts);

    public ImportOptions Options { get; } = options;

    /// <summary>The document with one text, which must be there, replaced where it stands first.</summary>
    public string With(string old, string changed)
    {
        var at = Text.IndexOf(Tabs(old), StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        return Text.Remove(at, old.Length).Insert(at, Tabs(changed));
    }

    /// <summary>The document with each first text, which must be there, replaced by the second wherever it stands.</summary>
    public string WithAll(params IEnumerable<(string Old, string New)> changes)
    {
        var text = Text;
        foreach (var (old, changed) in changes)
        {
            Assert.Contains(Tabs(old), text, StringComparison.Ordinal);
            text = text.Replace(Tabs(old), Tabs(changed), StringComparison.Ordinal);
        }

        return text;
    }

    public ImportResult Import() => Import(Text);

    /// <param name="text">The document, spoilt.</param>
    public ImportResult Import(string text) => Imports.Run(text, Options);

    private static string Tabs(string text) => text.Replace('→', '\t').Replace("\r\n", "\n", StringComparison.Ordinal);
}
