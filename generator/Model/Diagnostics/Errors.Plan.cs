namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>The folders and files of <c>data/</c>, and their values on the way to a plan.</summary>
    public static class Plan
    {
        /// <summary>A file that no plan has: <c>indicatore.csv</c> instead of <c>indicatori.csv</c>.</summary>
        public static Diagnostic UnknownFile(SourceSpan at, string name, string? nearest) => Warning(
            "file-sconosciuto", at,
            $"Il file «{name}» non ha un posto fra i dati: non viene letto.{DidYouMean(nearest)}",
            "Dargli il nome giusto, spostarlo dove deve stare o cancellarlo.");

        /// <summary>A folder of a plan that is no collection: <c>obiettivo/</c> instead of <c>obiettivi/</c>.</summary>
        public static Diagnostic UnknownFolder(SourceSpan at, string name, string? nearest) => Warning(
            "cartella-sconosciuta", at,
            $"La cartella «{name}» non è fra quelle di un piano: i suoi file non vengono letti.{DidYouMean(nearest)}",
            "Dare alla cartella il nome di una raccolta, per esempio «obiettivi» o «rilevazioni», oppure spostarla altrove.");

        /// <summary>The folder of an administration or of a plan has a name that cannot be an address: <c>Reggio Emilia</c>.</summary>
        public static Diagnostic FolderName(string path, string name) => Error(
            "nome-cartella-non-valido", SourceSpan.Start(path),
            $"La cartella si chiama «{name}», ma il suo nome diventa un indirizzo: sono ammesse solo lettere minuscole senza accenti, cifre e trattini, e non i nomi che Windows riserva (con, aux, nul …).",
            $"Rinominare la cartella, per esempio «{Slug.FromCode(name)}».");

        /// <summary>A folder of <c>data/</c> without its <c>ente.yaml</c>.</summary>
        public static Diagnostic AdministrationFileMissing(string folder) => Error(
            "ente-mancante", SourceSpan.Start($"{folder}/ente.yaml"),
            "Nella cartella dell'ente manca il file «ente.yaml»: i suoi piani non si possono pubblicare.",
            "Creare il file «ente.yaml» con almeno «denominazione» e «tipo».");

        /// <summary>The folder of a plan without its <c>piano.yaml</c>.</summary>
        public static Diagnostic PlanFileMissing(string folder) => Error(
            "piano-mancante", SourceSpan.Start($"{folder}/piano.yaml"),
            "Nella cartella del piano manca il file «piano.yaml»: i suoi dati non si possono pubblicare.",
            "Creare il file «piano.yaml» con almeno «denominazione», «anno» e «tipo».");

        /// <summary>A number of forty digits, or a day that no calendar has: well formed, but nothing can hold it.</summary>
        public static Diagnostic UnusableValue(SourceSpan at, string field) => Error(
            "valore-non-rappresentabile", at,
            $"Il valore di «{field}» è fuori da ciò che un piano può contenere.",
            "Controllare che non ci siano cifre di troppo: un numero ha al massimo 15 cifre intere e 10 decimali.");

        /// <summary>A phase written inside objective <c>a</c> says <c>obiettivo: b</c>.</summary>
        public static Diagnostic ParentConflict(SourceSpan at, string field, string written, string around) => Error(
            "genitore-discorde", at,
            $"Qui è scritto «{field}: {written}», ma il dato sta dentro «{around}».",
            $"Togliere «{field}», che è già detto dal posto, o spostare il dato dentro «{written}».");

        /// <summary>A measurement without a date, in a file whose name is none.</summary>
        public static Diagnostic DateMissing(SourceSpan at) => Error(
            "data-mancante", at,
            "La rilevazione non ha una data, e il nome del file non è una data.",
            "Aggiungere «data», oppure chiamare il file come il giorno, per esempio «rilevazioni/2020-06-30.csv».");

        /// <summary><c>atteso: {testo: …, tipo: data}</c> without the date itself.</summary>
        public static Diagnostic IncompleteReading(SourceSpan at, string kind, string field) => Error(
            "lettura-incompleta", at,
            $"La lettura è di tipo «{kind}», ma manca «{field}».",
            $"Aggiungere «{field}», oppure scrivere «tipo: testo» se le parole non lo dicono.");

        /// <summary>An entry of <c>avvisi-noti.csv</c> that answers to no warning: the data was mended, or the entry is misspelt.</summary>
        public static Diagnostic KnownWarningAbsent(SourceSpan at, string code, string subject) => Warning(
            "avviso-noto-assente", at,
            $"L'avviso «{code}» per «{subject}» è fra quelli noti, ma i dati non lo danno.",
            "Cancellare la riga se i dati sono stati corretti; altrimenti controllare codice e riferimento.");

        /// <summary>An entry of <c>avvisi-noti.csv</c> names an error: errors are mended, never accepted.</summary>
        public static Diagnostic KnownWarningIsError(SourceSpan at, string code, string subject) => Error(
            "avviso-noto-di-errore", at,
            $"«{code}» per «{subject}» è un errore: gli errori non si possono mettere fra gli avvisi noti.",
            "Correggere i dati e cancellare la riga.");
    }
}
