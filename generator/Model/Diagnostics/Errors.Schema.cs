using System.Globalization;

namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>What a schema asks of the data and does not find; and schemas that are wrong themselves.</summary>
    public static class Schema
    {
        /// <summary>A schema that is neither a mapping nor true or false.</summary>
        public static Diagnostic NotASchema(SourceSpan at) => Error(
            "schema-non-valido", at,
            "Qui era atteso uno schema: un insieme di parole chiave, oppure true o false.",
            "Correggere lo schema.");

        /// <summary><c>minLenght</c>: a word the schema language does not have, which would be ignored in silence.</summary>
        public static Diagnostic UnknownKeyword(SourceSpan at, string keyword, string? nearest) => Error(
            "schema-parola-sconosciuta", at,
            $"«{keyword}» non è una parola chiave di JSON Schema 2020-12.{DidYouMean(nearest)}",
            "Correggere il nome; un'annotazione propria comincia con «x-».");

        /// <summary><c>minLength: "3"</c>: the value of a keyword is of the wrong shape.</summary>
        public static Diagnostic WrongKeywordValue(SourceSpan at, string keyword, string expected) => Error(
            "schema-non-valido", at,
            $"Il valore di «{keyword}» non va bene: era atteso {expected}.",
            "Correggere lo schema.");

        /// <summary><c>$ref: fasi.schema.jsn</c>: a schema or a part of one that is not known.</summary>
        public static Diagnostic UnknownReference(SourceSpan at, string reference) => Error(
            "schema-riferimento", at,
            $"Lo schema «{reference}» non si trova.",
            "Controllare il nome: si trovano solo gli schemi di questo programma, mai quelli in rete.");

        /// <summary><c>titlo: …</c>: a field the record does not have.</summary>
        public static Diagnostic UnknownField(SourceSpan at, string record, string field, IReadOnlyList<string> known, string? nearest) => Error(
            "campo-sconosciuto", at,
            $"{After(record, "Il")} campo «{field}» non esiste.{DidYouMean(nearest)}",
            nearest is null && known.Count > 0 ? $"I campi ammessi sono: {string.Join(", ", known)}." : "Correggere il nome del campo, o toglierlo.");

        /// <summary>A field without which the record means nothing.</summary>
        public static Diagnostic Missing(SourceSpan at, string record, string field, string? title) => Error(
            "campo-mancante", at,
            $"{After(record, "Manca")} il campo obbligatorio «{field}»{(title is null ? "" : $" ({title})")}.",
            $"Aggiungere «{field}».");

        /// <summary>An indicator without objective, phase or line; or with two of them.</summary>
        public static Diagnostic Alternatives(SourceSpan at, string record, IReadOnlyList<string> fields, bool isTooMany) => Error(
            "campi-alternativi", at,
            isTooMany
                ? $"{After(record, "Tra")} i campi {Quoted(fields)} ne va indicato uno solo: qui ce n'è più d'uno."
                : $"{After(record, "Va")} indicato uno tra i campi {Quoted(fields)}: qui non ce n'è nessuno.",
            isTooMany ? "Tenere solo il campo giusto." : "Aggiungere il campo giusto.");

        /// <summary>A field that may not stand here at all.</summary>
        public static Diagnostic NotAllowed(SourceSpan at, string field) => Error(
            "campo-sconosciuto", at,
            $"{Opening(field)}: qui questo campo non è ammesso.",
            "Togliere il campo.");

        /// <summary><c>peso: molto</c>: words where a number is wanted, a list where a text is.</summary>
        public static Diagnostic WrongType(SourceSpan at, string field, string expected, string found, string mend) => Error(
            "tipo-errato", at,
            $"{Opening(field)}: trovato {found}, atteso {expected}.",
            mend);

        /// <summary><c>stato: attiva</c>: not one of the words foreseen.</summary>
        public static Diagnostic NotInList(SourceSpan at, string field, string? found, IReadOnlyList<string> allowed, string? nearest) => Error(
            "valore-non-ammesso", at,
            $"{Opening(field)}: {(found is null ? "il valore" : $"«{found}»")} non è tra i valori ammessi.{DidYouMean(nearest)}",
            $"Scrivere uno di questi valori: {string.Join(", ", allowed)}.");

        /// <summary>A value that breaks a rule of the schema which has no wording of its own.</summary>
        public static Diagnostic Refused(SourceSpan at, string field, string? aid) => Error(
            "valore-non-ammesso", at,
            $"{Opening(field)}: il valore non è ammesso{(aid is null || IsSentence(aid) ? "" : $"; atteso: {aid}")}.",
            IsSentence(aid) ? aid! : "Correggere il valore come dice la pagina dello schema.");

        /// <summary><c>id: Ob 1</c>, <c>pec: protocollo</c>: a text that has not the form wanted.</summary>
        public static Diagnostic WrongForm(SourceSpan at, string field, string? found, string? aid) => Error(
            "forma-errata", at,
            $"{Opening(field)}: {(found is null ? "il valore" : $"«{found}»")} non ha la forma attesa{(aid is null || IsSentence(aid) ? "" : $" ({aid})")}.",
            IsSentence(aid) ? aid! : "Correggere il valore.");

        /// <summary><c>31/02/2020</c>, <c>2020-2-1</c>: not a day of the calendar, or not written as one.</summary>
        public static Diagnostic NoSuchDate(SourceSpan at, string field, string? found) => Error(
            "data-non-valida", at,
            $"{Opening(field)}: {(found is null ? "il valore" : $"«{found}»")} non è un giorno del calendario scritto come anno-mese-giorno.",
            "Scrivere la data come anno-mese-giorno, per esempio 2020-12-31; in una tabella va bene anche 31/12/2020, con l'anno di quattro cifre.");

        /// <summary><c>peso: 120</c>: a number beyond its limits.</summary>
        public static Diagnostic OutOfLimits(SourceSpan at, string field, string? found, string limit, string? aid) => Error(
            "valore-fuori-limiti", at,
            $"{Opening(field)}: trovato {found ?? "un valore diverso"}, atteso {limit}.",
            IsSentence(aid) ? aid! : "Correggere il valore.");

        /// <summary><c>fine_prevista: 9999-12-31</c>: a day of the calendar, but of no plan.</summary>
        public static Diagnostic YearOutOfLimits(SourceSpan at, string field, string? found) => Error(
            "data-non-valida", at,
            $"{Opening(field)}: {found ?? "la data"} è fuori dagli anni che un piano può contenere, dal 1900 al 2099.",
            "Controllare l'anno; se la data non si conosce, togliere il campo.");

        /// <summary><c>titolo: ""</c>.</summary>
        public static Diagnostic EmptyText(SourceSpan at, string field) => Error(
            "testo-vuoto", at,
            $"{Opening(field)}: il testo è vuoto.",
            "Scrivere il testo, o togliere il campo se non è obbligatorio.");

        /// <summary>A text longer or shorter than it may be.</summary>
        public static Diagnostic WrongLength(SourceSpan at, string field, string limit, int found) => Error(
            "lunghezza-errata", at,
            string.Create(CultureInfo.InvariantCulture, $"{Opening(field)}: il testo è di {found} caratteri, atteso {limit}."),
            "Accorciare o completare il testo.");

        /// <summary>A list with fewer or more items than it may have.</summary>
        public static Diagnostic WrongCount(SourceSpan at, string field, string limit) => Error(
            "numero-di-voci", at,
            $"{Opening(field)}: attese {limit}.",
            "Aggiungere o togliere le voci.");

        /// <summary><c>linee: [a, b, a]</c>.</summary>
        public static Diagnostic RepeatedItem(SourceSpan at, string field) => Error(
            "voce-ripetuta", at,
            $"{Opening(field)}: questa voce è già nell'elenco.",
            "Togliere la voce ripetuta.");

        private static bool IsSentence(string? aid) => aid is [.., '.'];

        /// <summary>The first word of a sentence, which goes on after the record where there is one.</summary>
        private static string After(string record, string word) => record.Length == 0 ? word : record + word.ToLowerInvariant();

        private static string Opening(string field) => char.ToUpperInvariant(field[0]) + field[1..];

        private static string Quoted(IEnumerable<string> fields) => string.Join(", ", fields.Select(field => $"«{field}»"));
    }
}
