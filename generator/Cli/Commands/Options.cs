using System.CommandLine;
using System.CommandLine.Parsing;

namespace PegOpenData.Cli.Commands;

/// <summary>The kinds of options that every command makes its own of: a folder, one of a few words.</summary>
internal static class Options
{
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
