using System.CommandLine;
using PegOpenData.Cli.Reports;
using PegOpenData.Importing;
using PegOpenData.Importing.Layouts;
using PegOpenData.Loading;
using PegOpenData.Loading.Folders;
using Spectre.Console;

namespace PegOpenData.Cli.Commands;

/// <summary><c>peg import</c>: from a document of the administration to data files, with an account of every line.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> Document = NewDocument();

    private static readonly Option<string?> Layout = new("--layout") { Description = $"Il tracciato del documento: {string.Join(", ", KnownLayouts.Names)}. Se manca, lo si riconosce.", HelpName = "nome" };

    private static readonly Option<Slug?> Administration = new("--ente")
    {
        Description = "La cartella dell'ente dentro --output: lettere minuscole, cifre e trattini. Se manca, dal nome stampato nel documento.",
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

    private static readonly Option<string> Output = SiteOptions.Folder("--output", "La cartella dei dati in cui scrivere.", "data");

    private static readonly Option<bool> FactsOnly = new("--solo-fatti") { Description = "Tiene codici, titoli, nomi e valori degli indicatori, date, importi, uffici e ruoli; lascia fuori testi e note." };

    private static readonly Option<bool> Demonstration = new("--dimostrazione") { Description = "Segna l'ente come dimostrazione: avviso su ogni pagina, fuori dai motori di ricerca e dal catalogo." };

    private static readonly Option<Uri?> DocumentUrl = Address("--indirizzo", "Dove l'ente ha pubblicato il documento firmato.");

    private static readonly Option<Uri?> Website = Address("--sito", "Il sito dell'ente.");

    public static Command Create(Terminal terminal)
    {
        var command = new DescribedCommand(
            "import",
            "Trasforma un documento dell'ente in file di dati.",
            "peg import scheda.txt                              scrive i file in data/, nella cartella dell'ente",
            "peg import scheda.txt --ente comune-di-esempio --solo-fatti") { Document, Layout, Administration, Output, FactsOnly, Demonstration, DocumentUrl, Website };
        command.SetAction(parsed => (int)Run(terminal.Output, parsed.GetValue(Document)!, parsed.GetValue(Output)!, new ImportOptions
        {
            Layout = parsed.GetValue(Layout),
            Administration = parsed.GetValue(Administration),
            FactsOnly = parsed.GetValue(FactsOnly),
            Demonstration = parsed.GetValue(Demonstration),
            DocumentUrl = parsed.GetValue(DocumentUrl),
            WebsiteUrl = parsed.GetValue(Website),
        }));
        return command;
    }

    private static Argument<string> NewDocument()
    {
        var document = new Argument<string>("documento") { Description = "Il documento da leggere: testo UTF-8, tabelle con tabulazioni." };
        document.Validators.Add(result => SiteOptions.RefuseEmpty(result, "Serve il nome di un documento da leggere, per esempio scheda.txt."));
        return document;
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

    private static ExitCode Run(IAnsiConsole console, string documentPath, string folder, ImportOptions options)
    {
        var found = new DiagnosticBag();
        var document = SourceFolder.ReadFile(documentPath, found);
        var existing = Directory.Exists(folder) ? SourceFolder.Read(folder, found) : [];
        var result = document is null || found.HasErrors ? null : Import(document, options, existing, found);
        var files = Merge(existing, result);
        if (!found.HasErrors)
        {
            // What was just made must hold as data; the other administrations of the folder are not this command's business.
            var touched = result!.Files.Select(file => file.Path.Split('/')[0]).ToHashSet();
            PlanLoader.LoadData([.. files.Where(file => touched.Contains(file.Path.Split('/')[0]))], found);
        }

        if (!found.HasErrors)
        {
            Write(folder, result!, found);
        }

        console.Write(new Text(result?.Reckoning?.ToText() ?? ""));
        var code = Findings.Report(console, found, files.Prepend(document).OfType<SourceFile>(), strict: false);
        if (code == ExitCode.Fine)
        {
            ReportFiles(console, folder, result!);
        }

        return code;
    }

    private static ImportResult Import(SourceFile document, ImportOptions options, IReadOnlyList<SourceFile> existing, DiagnosticBag found)
    {
        var result = Importer.Import(document, options, existing);
        found.AddRange(result.Diagnostics);
        return result;
    }

    private static void Write(string folder, ImportResult result, DiagnosticBag found)
    {
        try
        {
            DataFolder.Write(folder, result.Files);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            found.Add(Errors.Output.CannotWrite(folder, problem.Message));
        }
    }

    private static void ReportFiles(IAnsiConsole console, string folder, ImportResult result)
    {
        foreach (var file in result.Files)
        {
            console.WriteLine($"scritto {Path.Combine(folder, file.Path)}");
        }

        console.WriteLine(result.Files.Length == 0 ? "Niente è cambiato." : $"File scritti: {result.Files.Length}.");
    }

    /// <summary>The data as they will be once the new files are written.</summary>
    private static List<SourceFile> Merge(IReadOnlyList<SourceFile> existing, ImportResult? result)
    {
        var files = existing.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var file in result?.Files ?? [])
        {
            files[file.Path] = new SourceFile(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text));
        }

        return [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
