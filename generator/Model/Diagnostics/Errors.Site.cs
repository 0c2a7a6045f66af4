namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>Findings of the site as it is rendered: the place named is the source of the page, or the page where the program made it of many records.</summary>
    public static class Site
    {
        /// <summary>A page links to an address that nothing is published at. Example: <c>[gli esiti](/come-si-leggono/)</c> for a page that was renamed.</summary>
        public static Diagnostic BrokenLink(SourceSpan at, UrlPath from, UrlPath to) => Error(
            "collegamento-interrotto",
            at,
            $"La pagina {from} rimanda a {to}, che non esiste nel sito.",
            "Correggere l'indirizzo nel testo o nelle impostazioni, oppure rimettere la pagina.");

        /// <summary>A link in a text has an address that no page may have. Example: <c>[la guida](guida.md)</c>, <c>[clic](javascript:…)</c>.</summary>
        public static Diagnostic RefusedLink(SourceSpan at, UrlPath page, string address) => Warning(
            "collegamento-non-ammesso",
            at,
            $"La pagina {page} ha un collegamento con l'indirizzo «{address[..Math.Min(address.Length, 80)]}»: è stato lasciato il testo senza collegamento.",
            "Scrivere l'indirizzo intero (https://…), oppure quello di una pagina del sito a partire da «/», come /esiti/.");

        /// <summary>A link of <c>site.yaml</c> goes to a page that is not there. Example: <c>href: /privacy/</c> without <c>content/privacy.md</c>.</summary>
        public static Diagnostic BrokenSettingsLink(SourceSpan at, UrlPath to) => Error(
            "collegamento-interrotto",
            at,
            $"Il collegamento rimanda a {to}, che non esiste nel sito.",
            "Correggere l'indirizzo, oppure creare la pagina in content/.");

        /// <summary>A text of a page is nested so deep that it cannot be read as Markdown. Example: a description of 3,000 <c>&gt;</c> in a row.</summary>
        public static Diagnostic TooNestedText(SourceSpan at, UrlPath page) => Error(
            "testo-troppo-annidato",
            at,
            $"Un testo della pagina {page} ha citazioni, elenchi o parentesi uno dentro l'altro molte volte più di quanto si possa leggere.",
            "Togliere dal testo i segni >, [ o * ripetuti senza motivo.");

        /// <summary>Two things want the same address. Example: <c>content/comune-di-esempio.md</c> beside <c>data/comune-di-esempio/</c>.</summary>
        public static Diagnostic AddressTaken(SourceSpan at, UrlPath url) => Error(
            "indirizzo-doppio",
            at,
            $"Due pagine o file vogliono lo stesso indirizzo: {url}.",
            "Cambiare il nome della pagina di content/ o l'identificativo del record.");
    }
}
