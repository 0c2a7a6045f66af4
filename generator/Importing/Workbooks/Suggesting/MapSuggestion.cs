using System.Globalization;
using PegOpenData.Importing.Workbooks.Sources;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Writing;

namespace PegOpenData.Importing.Workbooks.Suggesting;

/// <summary>Proposes a <c>mappa.yaml</c> for a foreign table, with the reason of each guess beside it; what is doubtful is left to a person, in comments.</summary>
public static class MapSuggestion
{
    /// <summary>The text of the map, or null where the file cannot be read.</summary>
    public static string? Of(SourceFile document, DiagnosticBag found)
    {
        if (TableSource.Read(document, found) is not { } tables)
        {
            return null;
        }

        var guesses = tables.Where(table => !table.Rows.IsEmpty && !table.IsHidden).SelectMany(TableGuesser.Guess).ToList();
        var hidden = tables.Where(table => !table.Rows.IsEmpty && table.IsHidden).Select(table => (table.Name, Why: "è nascosto"));
        var known = guesses.Where(guess => guess.Collection is not null && guess.Columns.Any(column => !column.IsDoubtful)).ToList();
        if (known.Count == 0)
        {
            found.Add(Errors.Mapping.NothingToSuggest(SourceSpan.Start(document.Path)));
            return null;
        }

        var lines = Head(document).Concat(known.SelectMany(Table)).Concat(Ignored([.. guesses.Except(known).Where(guess => guess.Table.Sheet is not null).Select(guess => (guess.Table.Name, guess.Why)), .. hidden])).ToList();
        return string.Concat(lines.Select(line => line.TrimEnd() + "\n"));
    }

    private static IEnumerable<string> Head(SourceFile document) =>
    [
        $"# yaml-language-server: $schema={SchemaAddress.Folder}/mappa.schema.json",
        $"# Proposta per «{document.Path}»: controllate ogni riga, poi usatela con",
        $"#   peg import {document.Path} --mappa mappa.yaml --denominazione \"Comune di …\" --anno … --tipo peg",
        "# Le righe dopo «in dubbio» non hanno effetto: togliete il # a quelle giuste, o scrivete la colonna in «ignora».",
        "",
        "fogli:",
    ];

    private static IEnumerable<string> Table(TableGuess guess)
    {
        yield return $"  # {guess.Why}";
        yield return $"  - raccolta: {guess.Collection}";
        if (guess.Table.Sheet is { } sheet)
        {
            yield return $"    foglio: {Scalar(sheet)}";
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"    riga_intestazione: {guess.HeadingRow}");
        foreach (var line in Options(guess).Append("    colonne:").Concat(guess.Columns.Where(column => !column.IsDoubtful).SelectMany(column => Column(column, guess.Collection!))))
        {
            yield return line;
        }

        foreach (var line in Doubts(guess))
        {
            yield return line;
        }

        if (guess.Collection == Collections.BudgetLines && guess.Columns.All(column => column.IsDoubtful || column.Field != "direzione"))
        {
            yield return "    # La tabella non dice se il denaro entra o esce: scrivetelo qui, se è lo stesso in ogni riga.";
            yield return "    # costanti: {direzione: spesa}";
        }
    }

    private static IEnumerable<string> Options(TableGuess guess)
    {
        if (guess.HeadingRows > 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"    righe_intestazione: {guess.HeadingRows}");
        }

        if (guess.JoinsEqualRows)
        {
            yield return "    unisci_righe_uguali: true";
        }

        if (guess.HasMergedRows)
        {
            yield return "    celle_unite: ripeti    # fra le righe ci sono celle unite";
        }

        if (!guess.Totals.IsEmpty)
        {
            yield return "    salta_righe:    # ci sono righe di totali";
            foreach (var opening in guess.Totals)
            {
                yield return $"      - {Scalar(opening)}";
            }
        }
    }

    private static IEnumerable<string> Column(ColumnGuess guess, string collection)
    {
        yield return $"      # {guess.Why}";
        yield return $"      - colonna: {Scalar(guess.Column)}";
        yield return $"        campo: {guess.Field}";
        if (guess.Lookup is { } target)
        {
            yield return $"        cerca: {target}";
            if (guess.MakesMissing)
            {
                yield return target is Collections.Lines || target == collection
                    ? "        # crea: {}    # togliete il # per fare nuovi quelli che non ci sono"
                    : "        crea: {}    # quelli che non ci sono si fanno nuovi";
            }
        }

        if (!guess.Values.IsEmpty)
        {
            yield return "        valori:";
            foreach (var (words, said) in guess.Values)
            {
                yield return $"          {Scalar(words)}: {Scalar(said)}";
            }
        }
    }

    private static IEnumerable<string> Doubts(TableGuess guess)
    {
        var doubtful = guess.Columns.Where(column => column.IsDoubtful).ToList();
        return doubtful.Count == 0 ? [] :
        [
            "    # in dubbio:",
            .. doubtful.SelectMany(column => new[]
            {
                $"      # {column.Why}",
                $"      # - colonna: {Scalar(column.Column)}",
                $"      #   campo: {column.Field ?? "…"}",
            }),
        ];
    }

    private static IEnumerable<string> Ignored(IReadOnlyCollection<(string Name, string Why)> sheets) => sheets.Count == 0 ? [] :
    [
        "",
        "# Fogli di cui non si capisce che cosa siano le righe, o che sono nascosti:",
        "ignora_fogli:",
        .. sheets.Select(sheet => $"  - {Scalar(sheet.Name)}    # {sheet.Why}"),
    ];

    private static string Scalar(string text)
    {
        var line = YamlWriter.Write(Tree.List(Tree.Text(text.ReplaceLineEndings(" ")))).TrimEnd('\n');
        return line["- ".Length..];
    }
}
