namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>The settings and the pages of <c>content/</c>.</summary>
    public static class Content
    {
        /// <summary><c>content/</c> without <c>site.yaml</c>.</summary>
        public static Diagnostic SettingsMissing(string path) => Error(
            "impostazioni-mancanti", SourceSpan.Start(path),
            "Manca il file «site.yaml» con le impostazioni del sito.",
            "Creare il file con almeno «titolo» e «portale».");

        /// <summary>A data file among the pages: <c>content/centri.csv</c>.</summary>
        public static Diagnostic UnknownFile(SourceSpan at, string name, string? nearest) => Warning(
            "file-sconosciuto", at,
            $"Il file «{name}» non è una pagina né il file delle impostazioni: non viene letto.{DidYouMean(nearest)}",
            "Dargli il nome giusto, spostarlo fra i dati o cancellarlo.");

        /// <summary>A page that does not begin with <c>---</c>.</summary>
        public static Diagnostic HeaderMissing(SourceSpan at) => Error(
            "intestazione-mancante", at,
            "La pagina non comincia con l'intestazione fra due righe di tre trattini.",
            "Scrivere in cima una riga «---», poi «titolo: …», poi un'altra riga «---».");

        /// <summary>A page whose first <c>---</c> has no second one.</summary>
        public static Diagnostic HeaderNotClosed(SourceSpan at) => Error(
            "intestazione-non-chiusa", at,
            "L'intestazione della pagina comincia ma non finisce: manca la seconda riga «---».",
            "Scrivere una riga «---» dopo l'ultimo campo dell'intestazione.");

        /// <summary>The name of a page or of its folder cannot be an address: <c>Che cos'è.md</c>.</summary>
        public static Diagnostic PageName(SourceSpan at, string name, Slug example) => Error(
            "nome-pagina-non-valido", at,
            $"«{name}» diventa un pezzo di indirizzo: sono ammesse solo lettere minuscole senza accenti, cifre e trattini, e non i nomi che Windows riserva (con, aux, nul …).",
            $"Rinominare il file o la cartella, per esempio «{example}».");

        /// <summary><c>guida.md</c> beside <c>guida/index.md</c>: two pages for one address.</summary>
        public static Diagnostic SamePage(SourceSpan at, UrlPath url, string other) => Error(
            "pagina-doppia", at,
            $"La pagina avrebbe l'indirizzo «{url}», che è già quello di {other}.",
            "Tenere uno solo dei due file.");

        /// <summary><c>ente: regio-emilia</c> in site.yaml, where <c>data/</c> has no such folder.</summary>
        public static Diagnostic UnknownAdministration(SourceSpan at, Slug id, string? nearest) => Error(
            "riferimento-inesistente", at,
            $"«ente» indica «{id}», che non è fra le cartelle dei dati.{DidYouMean(nearest)}",
            "Scrivere il nome di una cartella di data/.");
    }
}
