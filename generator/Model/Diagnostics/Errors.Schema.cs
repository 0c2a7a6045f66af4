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
    }
}
