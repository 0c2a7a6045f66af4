using System.Globalization;

namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>Foreign tables, read as a map (<c>mappa.yaml</c>) says.</summary>
    public static class Mapping
    {
        /// <summary>The map speaks of a sheet that the file does not have, or of none where there are several.</summary>
        public static Diagnostic SheetMissing(SourceSpan at, string? name, IReadOnlyList<string> sheets, string? nearest) => Error(
            "mappa-foglio-assente", at,
            name is null ? "Il file ha più fogli e la mappa non dice quale leggere." : $"Il foglio «{name}» non c'è.{DidYouMean(nearest)}",
            $"Scrivere in «foglio» uno dei fogli del file: {string.Join(", ", sheets)}.");

        /// <summary>A sheet with values that the map does not speak of.</summary>
        public static Diagnostic SheetUnused(SourceSpan at, string name) => Warning(
            "mappa-foglio-non-usato", at, $"La mappa non parla del foglio «{name}»: non è stato letto.",
            "Se non serve, scriverlo in «ignora_fogli» della mappa.");

        /// <summary>The row of the headings is empty or past the end: <c>riga_intestazione: 40</c>.</summary>
        public static Diagnostic HeadingRowMissing(SourceSpan at, string sheet, int row) => Error(
            "mappa-riga-assente", at,
            string.Create(CultureInfo.InvariantCulture, $"Nella tabella «{sheet}» la riga {row}, che dovrebbe avere i nomi delle colonne, è vuota."),
            "Scrivere in «riga_intestazione» il numero della riga con i nomi delle colonne, come lo mostra il foglio di calcolo.");

        /// <summary>The map speaks of a column that the table does not have.</summary>
        public static Diagnostic ColumnMissing(SourceSpan at, string column, string sheet, string? nearest) => Error(
            "mappa-colonna-assente", at, $"Nella tabella «{sheet}» la colonna «{column}» non c'è.{DidYouMean(nearest)}",
            "Scrivere il nome della colonna come sta nella tabella, o la sua lettera.");

        /// <summary>Two columns of the table have that name.</summary>
        public static Diagnostic ColumnAmbiguous(SourceSpan at, string column, IReadOnlyList<string> letters) => Error(
            "mappa-colonna-ambigua", at, $"Più colonne si chiamano «{column}»: {string.Join(", ", letters)}.",
            "Scrivere al posto del nome la lettera della colonna.");

        /// <summary>A column with values that the map does not speak of.</summary>
        /// <param name="heading">Null where there is none, or where it may be a name itself.</param>
        public static Diagnostic ColumnUnused(SourceSpan at, string letter, string? heading) => Unquoted(Warning(
            "mappa-colonna-non-usata", at, $"La mappa non parla della colonna {letter}{(heading is null ? "" : $" («{heading}»)")}, che ha dei valori: non è stata letta.",
            "Dire nella mappa in quale campo va, o scriverla in «ignora»."));

        /// <summary>The map puts names of persons where anyone will read them: <c>Dipendente</c> into <c>titolo</c>.</summary>
        public static Diagnostic ColumnOfPersons(SourceSpan at, string column, string field) => Error(
            "mappa-colonna-di-persone", at, $"La colonna «{column}» può contenere persone (nomi, matricole, codici fiscali): non può andare in «{field}», che si pubblica.",
            "Scriverla in «ignora»; se è il nome di chi risponde di un ufficio, metterla in «responsabile.nome»; se ogni riga è una persona, servono solo i conteggi, nel foglio «personale».");

        /// <summary>The map speaks of a field that the collection does not have: <c>titollo</c>.</summary>
        public static Diagnostic UnknownField(SourceSpan at, string field, string collection, string? nearest) => Error(
            "mappa-campo-sconosciuto", at, $"I record di «{collection}» non hanno il campo «{field}».{DidYouMean(nearest)}",
            "Scrivere il nome di un campo come nella tabella CSV della raccolta.");

        /// <summary>A cell names a record that is nowhere: an office written in another way.</summary>
        public static Diagnostic LookupEmpty(SourceSpan at, string words, string collection, string? nearest) => Error(
            "mappa-ricerca-senza-esito", at, $"In «{collection}» non c'è nessun record che si chiami «{Short(words)}».{DidYouMean(nearest)}",
            "Correggere la cella, dire in «valori» come si chiama nei dati, oppure aggiungere «crea» alla colonna della mappa.");

        /// <summary>A cell names two records: two offices of the same name.</summary>
        public static Diagnostic LookupAmbiguous(SourceSpan at, string words, string collection, IReadOnlyList<string> found) => Error(
            "mappa-ricerca-ambigua", at, $"In «{collection}» più record si chiamano «{Short(words)}»: {string.Join(", ", found)}.",
            "Dire in «valori» della mappa quale identificativo si intende.");

        /// <summary>No heading is like a field of the plan: a table of another matter, or without headings.</summary>
        public static Diagnostic NothingToSuggest(SourceSpan at) => Unquoted(Error(
            "mappa-nessuna-proposta", at, "Da questi nomi di colonne non si capisce che cosa siano le righe: non c'è una mappa da proporre.",
            "Se ogni riga è una persona, la tabella non si importa: servono i conteggi. Altrimenti scrivere la mappa a mano: il README ne ha un esempio."));

        private static string Short(string words) => words.Length > 60 ? words[..60] + "…" : words;
    }
}
