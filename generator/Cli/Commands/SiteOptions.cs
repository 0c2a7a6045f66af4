using System.CommandLine;

namespace PegOpenData.Cli.Commands;

/// <summary>The options of the commands that read a whole site: one wording, one default.</summary>
internal sealed class SiteOptions
{
    public Option<string> Data { get; } = Options.Folder("--data", "La cartella dei dati, una sottocartella per ente.", "data");

    public Option<string> Content { get; } = Options.Folder("--content", "La cartella con site.yaml e le pagine del sito.", "content");

    public Option<string?> Theme { get; } = new("--theme") { Description = "Il tema da usare al posto di quello di site.yaml.", HelpName = "nome" };

    public Option<string> Output { get; } = Options.Folder("--output", "La cartella dove pubblicare il sito.", "output");

    public Option<bool> Strict { get; } = new("--strict") { Description = "Tratta gli avvisi come errori." };
}
