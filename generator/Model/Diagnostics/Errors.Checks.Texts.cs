namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    public static partial class Checks
    {
        /// <summary>A tax code, a private address, a mobile number or a bank account, never quoted.</summary>
        /// <param name="what">In words: <c>un numero di cellulare</c>.</param>
        public static Diagnostic PersonalData(SourceSpan at, string what, string? subject) => Unquoted(Error(
            "dato-personale", at, $"Qui c'è {what}: non può entrare fra i dati pubblici.",
            "Toglierlo, o scrivere in suo luogo l'ufficio e i suoi recapiti. Se una legge ne chiede la pubblicazione, scrivere nello stesso record «pubblicabile: true» e in «norma» quale legge.",
            subject));

        /// <summary><c>#RIF!</c> in a YAML file.</summary>
        public static Diagnostic SpreadsheetFault(SourceSpan at, string field, string found, string? subject) => Error(
            "errore-del-foglio", at, $"In «{field}» c'è «{found}», che è un errore del foglio di calcolo e non un valore.",
            "Cercare il valore giusto nel foglio da cui viene e scriverlo qui.",
            subject);

        /// <summary>A description of exactly 255 letters that stops within a word.</summary>
        public static Diagnostic CutAt255(SourceSpan at, string field, string? subject) => Warning(
            "testo-di-255-caratteri", at, $"Il testo di «{field}» ha 255 caratteri giusti e non finisce con una frase: forse un programma lo ha tagliato.",
            "Confrontarlo con l'originale; se è intero, mettere l'avviso fra quelli noti.",
            subject);

        /// <summary>«Servizio Tributi» and «Servizio Trbuti».</summary>
        public static Diagnostic NearlySameOffice(SourceSpan at, string name, string other, Slug otherId, string subject) => Warning(
            "ufficio-quasi-uguale", at, $"«{name}» è quasi uguale a «{other}» ({otherId}): forse è lo stesso ufficio scritto in due modi.",
            "Se è lo stesso, tenerne uno e mettere l'altro nome fra le sue «varianti»; se sono due, mettere l'avviso fra quelli noti.",
            subject);
    }
}
