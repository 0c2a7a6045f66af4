using System.CommandLine;

namespace PegOpenData.Cli.Commands;

/// <summary>The options that commands share: one wording, one default.</summary>
internal sealed class SiteOptions
{
    public Option<string> Data { get; } = new("--data") { Description = "La cartella dei dati, una sottocartella per ente.", DefaultValueFactory = _ => "data", HelpName = "cartella" };

    public Option<string> Content { get; } = new("--content") { Description = "La cartella con site.yaml e le pagine del sito.", DefaultValueFactory = _ => "content", HelpName = "cartella" };

    public Option<string?> Theme { get; } = new("--theme") { Description = "Il tema da usare al posto di quello di site.yaml.", HelpName = "nome" };

    public Option<string> Output { get; } = new("--output") { Description = "La cartella dove pubblicare il sito.", DefaultValueFactory = _ => "output", HelpName = "cartella" };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Tratta gli avvisi come errori." };
}
