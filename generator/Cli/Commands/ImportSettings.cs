using System.CommandLine;
using System.CommandLine.Parsing;
using PegOpenData.Importing;
using PegOpenData.Importing.Layouts;
using PegOpenData.Loading.Schemas;

namespace PegOpenData.Cli.Commands;

/// <summary>The options of <c>peg import</c> that say what a document does not, and what to keep of it.</summary>
internal sealed class ImportSettings
{
    private const string Automatic = "auto";

    private readonly Option<string?> layout = Options.OneOf(
        "--layout",
        $"Il tracciato del documento: {string.Join(", ", KnownLayouts.Names)}; {Automatic}, o niente, lo riconosce da sé.",
        "nome",
        "un tracciato",
        [.. KnownLayouts.Names, Automatic]);

    private readonly Option<Slug?> administration = new("--ente")
    {
        Description = "La cartella dell'ente dentro --output: lettere minuscole, cifre e trattini. Se manca, dal nome dell'ente.",
        HelpName = "cartella",
        CustomParser = argument =>
        {
            if (!Slug.TryParse(argument.Tokens[0].Value, out var slug))
            {
                argument.AddError($"«{argument.Tokens[0].Value}» non può essere una cartella: usa lettere minuscole, cifre e trattini, come cinisello-balsamo.");
            }

            return slug;
        },
    };

    private readonly Option<string?> name = NewName();

    private readonly Option<string?> kind = new("--tipo-ente") { Description = "Che ente è, se il suo nome non lo dice: comune, provincia, unione …", HelpName = "tipo" };

    private readonly Option<int?> year = YearOption.Of("L'anno del piano, se il documento non lo dice.");

    private readonly Option<string?> planKind = NewPlanKind();

    private readonly Option<string?> title = new("--titolo") { Description = "Come chiamare il documento nei dati, se non con il suo titolo stampato.", HelpName = "titolo" };

    private readonly Option<bool> factsOnly = new("--solo-fatti")
    {
        Description = "Tiene codici, titoli, nomi e valori degli indicatori, date, importi, uffici e ruoli; lascia fuori testi e note.",
    };

    private readonly Option<bool> responsibleNames = new("--nomi-responsabili")
    {
        Description = "Tiene i nomi di chi risponde di un ufficio, che la legge vuole pubblici. Quelli degli altri non si tengono mai.",
    };

    private readonly Option<string?> previous = new("--precedente")
    {
        Description = "Il documento da cui vengono i dati che ci sono, quando se ne importa una versione nuova: le correzioni fatte a mano restano.",
        HelpName = "file",
    };

    private readonly Option<bool> overwritesEdits = new("--riscrivi")
    {
        Description = "Rimette ciò che dice il documento anche dove i dati sono stati corretti a mano. Ciò che è stato aggiunto resta.",
    };

    private readonly Option<bool> demonstration = new("--dimostrazione")
    {
        Description = "Segna l'ente come dimostrazione: avviso su ogni pagina, fuori dai motori di ricerca e dal catalogo.",
    };

    private readonly Option<Uri?> documentUrl = Address("--indirizzo", "Dove l'ente ha pubblicato il documento firmato.");

    private readonly Option<Uri?> website = Address("--sito", "Il sito dell'ente.");

    private readonly Option<string?> map = new("--mappa") { Description = "Il file mappa.yaml che dice come si legge la tabella di un altro programma.", HelpName = "file" };

    private readonly Option<bool> suggest = new("--suggerisci", "--suggest")
    {
        Description = "Non importa: propone la mappa di una tabella, sullo schermo o nel file indicato con --output.",
    };

    public IEnumerable<Option> All =>
        [
            map, suggest, layout, administration, name, kind, year, planKind, title,
            factsOnly, responsibleNames, previous, overwritesEdits, demonstration, documentUrl, website,
        ];

    /// <summary>Facts alone hold no name, so the two cannot be asked together.</summary>
    public void RefuseContradiction(CommandResult result)
    {
        if (result.GetValue(factsOnly) && result.GetValue(responsibleNames))
        {
            result.AddError("--solo-fatti e --nomi-responsabili si escludono: i soli fatti non tengono nessun nome.");
        }
    }

    /// <summary>An option that says nothing of a document of that kind is misuse: whoever gave it expects something of it.</summary>
    public void RefuseUnused(CommandResult result, string? document)
    {
        if (result.GetValue(suggest) && IsGiven(result, map))
        {
            result.AddError("--suggerisci e --mappa si escludono: la prima propone una mappa, la seconda ne usa una. Togliere una delle due.");
        }

        if (string.IsNullOrWhiteSpace(document) || TableName.IsTable(document) is not { } isTable)
        {
            return;
        }

        var (unused, why) = isTable
            ? (new Option[] { layout, previous, overwritesEdits, title, documentUrl, website }, "serve solo per un documento di testo, e questo è una tabella")
            : (new Option[] { map, suggest }, "serve solo per una tabella (.xlsx, .ods, .csv), e questo è un documento di testo");
        foreach (var option in unused.Where(option => IsGiven(result, option) && !(option == layout && result.GetValue(layout) == Automatic)))
        {
            result.AddError($"{option.Name} {why}: togliere l'opzione{Instead(option)}.");
        }
    }

    private string Instead(Option option) =>
        option == overwritesEdits || option == previous ? "; ciò che è scritto in una cella prende sempre il posto di ciò che c'è nei dati"
        : option == title || option == documentUrl || option == website ? "; gli stessi dati si scrivono nei fogli «ente» e «piano»"
        : "";

    private static bool IsGiven(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>Null where the table is our own workbook, or no table.</summary>
    public ImportPaths PathsOf(string document, ParseResult parsed) => new(document, parsed.GetValue(map), parsed.GetValue(previous));

    public bool IsSuggestion(ParseResult parsed) => parsed.GetValue(suggest);

    public ImportOptions Of(ParseResult parsed) => new()
    {
        Layout = parsed.GetValue(layout) is { } named && named != Automatic ? named : null,
        Administration = parsed.GetValue(administration),
        AdministrationName = parsed.GetValue(name),
        AdministrationKind = parsed.GetValue(kind),
        Year = parsed.GetValue(year),
        PlanKind = parsed.GetValue(planKind),
        DocumentTitle = parsed.GetValue(title),
        FactsOnly = parsed.GetValue(factsOnly),
        KeepsResponsibleNames = parsed.GetValue(responsibleNames),
        OverwritesEdits = parsed.GetValue(overwritesEdits),
        Demonstration = parsed.GetValue(demonstration),
        DocumentUrl = parsed.GetValue(documentUrl),
        WebsiteUrl = parsed.GetValue(website),
    };

    private static Option<string?> NewName()
    {
        var option = new Option<string?>("--denominazione") { Description = "Come si chiama l'ente, se il documento non lo dice: \"Comune di …\".", HelpName = "nome" };
        option.Validators.Add(result => Options.RefuseEmpty(result, "Dopo --denominazione serve il nome dell'ente, per esempio \"Comune di Esempio\"."));
        return option;
    }

    private static Option<string?> NewPlanKind()
    {
        var kinds = Vocabulary.Of("piano", "tipo");
        return Options.OneOf("--tipo", $"Che piano è, se il documento non lo dice: {string.Join(", ", kinds)}.", "tipo", "un tipo di piano", kinds);
    }

    private static Option<Uri?> Address(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "url",
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            {
                argument.AddError($"«{text}» non è un indirizzo del web: deve cominciare con https:// o http://.");
            }

            return address;
        },
    };
}
