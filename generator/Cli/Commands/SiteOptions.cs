using System.CommandLine;
using System.CommandLine.Parsing;

namespace PegOpenData.Cli.Commands;

/// <summary>The options that commands share: one wording, one default.</summary>
internal sealed class SiteOptions
{
    public Option<string> Data { get; } = Folder("--data", "La cartella dei dati, una sottocartella per ente.", "data");

    public Option<string> Content { get; } = Folder("--content", "La cartella con site.yaml e le pagine del sito.", "content");

    public Option<string?> Theme { get; } = new("--theme") { Description = "Il tema da usare al posto di quello di site.yaml.", HelpName = "nome" };

    public Option<string> Output { get; } = Folder("--output", "La cartella dove pubblicare il sito.", "output");

    public Option<bool> Strict { get; } = new("--strict") { Description = "Tratta gli avvisi come errori." };

    /// <summary>An option that names a folder; words that name none are misuse.</summary>
    public static Option<string> Folder(string name, string description, string standard)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => standard, HelpName = "cartella" };
        option.Validators.Add(result => RefuseEmpty(result, $"Dopo {name} serve il nome di una cartella, per esempio {standard}."));
        return option;
    }

    /// <summary>An option that takes one of a few words; any other is misuse.</summary>
    public static Option<string?> OneOf(string name, string description, string helpName, string what, params IReadOnlyList<string> choices)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !choices.Contains(token.Value, StringComparer.Ordinal)) is { } unknown)
            {
                var nearest = NearestName.Of(unknown.Value, choices);
                var meant = nearest is null ? "" : $" Forse intendevi «{nearest}»?";
                result.AddError($"«{unknown.Value}» non è {what}.{meant} Scegli fra {string.Join(", ", choices)}.");
            }
        });
        return option;
    }

    /// <summary>A path given as nothing, as an unset variable of a script leaves it, is misuse.</summary>
    public static void RefuseEmpty(SymbolResult result, string message)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError(message);
        }
    }
}
