using System.CommandLine;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Cli.Commands.New;

/// <summary>The options of <c>peg new</c>: one wording for the four things that can be begun.</summary>
internal static class NewOptions
{
    public static Option<string> Data { get; } = Options.Folder("--data", "La cartella dei dati, una sottocartella per ente.", "data");

    public static Option<string?> Code { get; } = Words("--codice", "Il codice stampato, se c'è: l'identificativo si fa da quello, e se manca dal titolo.", "codice");

    public static Option<string?> PlanKind { get; } =
        Options.OneOf("--tipo", $"Che piano è: {string.Join(", ", Vocabulary.Of("piano", "tipo"))}.", "tipo", "un tipo di piano", Vocabulary.Of("piano", "tipo"));

    public static Option<string?> AdministrationKind { get; } = Text("--tipo-ente", "Che ente è, se il suo nome non lo dice: comune, provincia, unione …", "tipo");

    public static Option<int?> Year { get; } = YearOption.Of("Il primo anno del piano.");

    /// <summary>Leaving one of these out is misuse, said with what it is for.</summary>
    public static void Require(this Command command, params IReadOnlyList<Option> options) => command.Validators.Add(result =>
    {
        foreach (var missing in options.Where(option => result.GetResult(option) is null))
        {
            result.AddError($"Manca {missing.Name}: {char.ToLowerInvariant(missing.Description![0])}{missing.Description[1..]}");
        }
    });

    /// <summary>The folder or the identifier of something.</summary>
    public static Option<Slug?> Identifier(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "nome",
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            if (Slug.TryParse(text, out var slug))
            {
                return slug;
            }

            argument.AddError($"«{text}» non può essere dopo {name}: usa lettere minuscole, cifre e trattini, per esempio «{Slug.FromCode(text)}».");
            return null;
        },
    };

    /// <summary>Words that an identifier is made of.</summary>
    public static Option<string?> Words(string name, string description, string helpName)
    {
        var option = Text(name, description, helpName);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { Length: > 0 } words }] && !words.Any(char.IsLetterOrDigit))
            {
                result.AddError($"«{words}» non ha né lettere né cifre: dopo {name} serve un nome che si possa leggere.");
            }
        });
        return option;
    }

    public static Option<string?> Text(string name, string description, string helpName)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result => Options.RefuseEmpty(result, $"Dopo {name} servono delle parole."));
        return option;
    }
}
