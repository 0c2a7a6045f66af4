namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>Findings of the site as it is rendered: the place named is the page that was made.</summary>
    public static class Site
    {
        /// <summary>A page links to an address that nothing is published at. Example: <c>[gli esiti](/come-si-leggono/)</c> for a page that was renamed.</summary>
        public static Diagnostic BrokenLink(UrlPath from, UrlPath to) => Error(
            "collegamento-interrotto",
            SourceSpan.Start(from.FilePath),
            $"La pagina {from} rimanda a {to}, che non esiste nel sito.",
            "Correggere l'indirizzo nel testo o nelle impostazioni, oppure rimettere la pagina.");

        /// <summary>A text of a page is nested so deep that it cannot be read as Markdown. Example: a description of 3,000 <c>&gt;</c> in a row.</summary>
        public static Diagnostic TooNestedText(UrlPath page) => Error(
            "testo-troppo-annidato",
            SourceSpan.Start(page.FilePath),
            $"Un testo della pagina {page} ha citazioni, elenchi o parentesi uno dentro l'altro molte volte più di quanto si possa leggere.",
            "Togliere dal testo i segni >, [ o * ripetuti senza motivo.");

        /// <summary>Two things want the same address. Example: <c>content/comune-di-esempio.md</c> beside <c>data/comune-di-esempio/</c>.</summary>
        public static Diagnostic AddressTaken(UrlPath url) => Error(
            "indirizzo-doppio",
            SourceSpan.Start(url.FilePath),
            $"Due pagine o file vogliono lo stesso indirizzo: {url}.",
            "Cambiare il nome della pagina di content/ o l'identificativo del record.");
    }
}
