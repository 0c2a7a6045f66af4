using System.Text;
using PegOpenData.Loading;
using PegOpenData.Publishing;
using PegOpenData.Publishing.Output;
using PegOpenData.Themes.Italia;

namespace PegOpenData.Tests.Publishing;

/// <summary>An output that fails is told as it failed, whatever was being written: the command line knows what an <see cref="IOException"/> is.</summary>
public sealed class FullDiskTests
{
    [Theory]
    [InlineData(".html")]
    [InlineData(".csv")]
    [InlineData(".css")]
    [InlineData(".schema.json")]
    public async Task Fails_with_the_exception_of_the_output(string extension)
    {
        var found = new DiagnosticBag();
        var publication = PlanLoader.Load(
            [
                File("prova/ente.yaml", "denominazione: Comune di Prova\ntipo: comune\n"),
                File("prova/peg/piano.yaml", "denominazione: PEG 2025\nanno: 2025\ntipo: peg\n"),
                File("prova/peg/obiettivi.csv", "id,titolo\na,Strade\nb,Scuole\n"),
            ],
            [File("site.yaml", "titolo: Prova\nportale: true\n")],
            found);
        Assert.False(found.HasErrors);
        var publisher = new SitePublisher(publication, new ItaliaTheme(), "PegOpenData di prova");
        await Assert.ThrowsAsync<IOException>(() => publisher.PublishAsync(new FullDisk(extension), found, static () => { }));
    }

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private sealed class FullDisk(string extension) : IOutput
    {
        public void Write(string path, ReadOnlySpan<byte> bytes)
        {
            if (path.EndsWith(extension, StringComparison.Ordinal))
            {
                throw new IOException("Spazio esaurito.");
            }
        }
    }
}
