using System.Globalization;

namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>Files and their bytes, before any of their words is understood.</summary>
    public static class Reading
    {
        /// <summary>The folder to read is not there: <c>peg build --dati dat</c>.</summary>
        public static Diagnostic FolderMissing(string folder) => Error(
            "cartella-inesistente", SourceSpan.Start(folder),
            $"La cartella «{folder}» non esiste.",
            "Controllare il nome della cartella, o crearla.");

        /// <summary>The folder of the data holds no administration. Example: <c>--data dat</c>, or a folder emptied by mistake.</summary>
        public static Diagnostic NoAdministrations(SourceSpan at) => Error(
            "dati-assenti", at,
            "Nella cartella dei dati non c'è nessun ente.",
            "Controllare la cartella indicata con --data: deve contenere una cartella per ogni ente, con il suo ente.yaml.");

        /// <summary>The folder holds no plan that could be read. Example: <c>peg export data/comune-di-esempio</c>, without the plan.</summary>
        public static Diagnostic NoPlan(string folder) => Error(
            "piano-assente", SourceSpan.Start(folder),
            $"La cartella «{folder}» non è quella di un piano: ci vuole un piano.yaml, e nella cartella sopra un ente.yaml.",
            "Indicare la cartella di un piano, per esempio data/comune-di-esempio/peg-2025.");

        /// <summary>A file is given where the folder of a plan is due: <c>peg export data/ente/peg/piano.yaml</c>.</summary>
        public static Diagnostic FileForPlan(string path, string folder) => Error(
            "piano-assente", SourceSpan.Start(path),
            $"«{path}» è un file: va indicata la cartella del piano.",
            $"Indicare la cartella del piano, per esempio {folder}.");

        /// <summary>A folder is given where a document is due: <c>peg import consegne</c>.</summary>
        public static Diagnostic FolderForFile(string path) => Error(
            "file-inesistente", SourceSpan.Start(path),
            $"«{path}» è una cartella: va indicato un file.",
            "Indicare un file per volta, con la cartella in cui si trova.");

        /// <summary>No bytes are kept under the name: an empty file, or a device or a pipe, which one may wait for without end.</summary>
        public static Diagnostic NothingInFile(string path) => Error(
            "documento-vuoto", SourceSpan.Start(path),
            $"Nel file «{path}» non c'è niente: è vuoto, oppure non è un file salvato sul disco.",
            "Controllare che il file si apra, e se no scaricarlo di nuovo; ciò che arriva da un altro programma va prima salvato in un file.");

        /// <summary>The document to import is not there: <c>peg import scheda.tx --ente …</c>.</summary>
        public static Diagnostic FileMissing(string path) => Error(
            "file-inesistente", SourceSpan.Start(path),
            $"Il file «{path}» non esiste.",
            "Controllare il nome del file e la cartella in cui si trova.");

        /// <summary>A symbolic link points out of the folder that is read: what it holds is not under review with the data.</summary>
        public static Diagnostic LinkOutside(string path) => Error(
            "collegamento-esterno", SourceSpan.Start(path),
            "Il file è un collegamento simbolico che porta fuori dalla cartella dei dati: non è stato letto.",
            "Mettere nella cartella una copia del file al posto del collegamento.");

        /// <summary>A file is larger than a data file can be: a scan or an export dropped into the folder by mistake.</summary>
        public static Diagnostic TooLarge(string path, long bytes, long limit) => Error(
            "file-troppo-grande", SourceSpan.Start(path),
            string.Create(CultureInfo.InvariantCulture, $"Il file occupa {bytes / 1048576} MB; il limite è {limit / 1048576} MB: non è stato letto."),
            "Dividere il file in più file della stessa raccolta, o spostarlo se non contiene dati del piano.");

        /// <summary>The operating system refuses to open or list it: permissions, or a file in use.</summary>
        public static Diagnostic Unreadable(string path) => Error(
            "file-illeggibile", SourceSpan.Start(path),
            "Il file non si può leggere.",
            "Controllare i permessi del file e che un altro programma non lo tenga occupato.");

        /// <summary>A file saved as UTF-16, as some spreadsheets do with "Testo Unicode".</summary>
        public static Diagnostic Utf16(SourceSpan at, string encoding) => Error(
            "codifica-non-ammessa", at,
            $"Il file è codificato in {encoding}; i file di dati sono in UTF-8.",
            "Salvare di nuovo il file scegliendo la codifica UTF-8.");

        /// <summary>A byte that UTF-8 does not have, as when an editor saves <c>è</c> in Windows-1252.</summary>
        public static Diagnostic NotUtf8(SourceSpan at) => Error(
            "codifica-non-ammessa", at,
            string.Create(CultureInfo.InvariantCulture, $"Alla riga {at.Line} c'è un carattere che non è in UTF-8 (forse il file è in Windows-1252)."),
            "Salvare di nuovo il file scegliendo la codifica UTF-8.");

        /// <summary>A character that cannot be seen or that splits lines differently in different programs: NUL, U+2028, a form feed.</summary>
        public static Diagnostic ForbiddenCharacter(SourceSpan at, char found) => Error(
            "carattere-non-ammesso", at,
            string.Create(CultureInfo.InvariantCulture, $"C'è un carattere di controllo o invisibile (U+{(int)found:X4}) che non può stare in un file di dati."),
            "Cancellarlo e riscrivere a mano il punto indicato: di solito arriva da un copia e incolla.");
    }
}
