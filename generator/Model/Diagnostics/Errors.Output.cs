namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>Findings of the last step: the theme, the folder to publish to.</summary>
    public static class Output
    {
        /// <summary>The theme named in <c>site.yaml</c> or by <c>--theme</c> was not built with the program. Example: <c>tema: italia</c> for <c>Italia</c>.</summary>
        public static Diagnostic UnknownTheme(SourceSpan at, string name, IReadOnlyCollection<string> known) => Error(
            "tema-sconosciuto",
            at,
            $"Il tema «{name}» non esiste.{DidYouMean(NearestName.Of(name, known))} I temi sono: {string.Join(", ", known)}.",
            "Scrivere in site.yaml, o dopo --theme, il nome di una cartella di themes/.");

        /// <summary>The folder to publish to holds what is read, or lies in it. Example: <c>--output data</c>, or <c>--output .</c>.</summary>
        public static Diagnostic FolderOverlaps(string folder, string source) => Error(
            "uscita-sovrapposta",
            SourceSpan.Start("--output"),
            $"La cartella «{folder}», dove pubblicare, e la cartella «{source}», da cui si leggono i dati o i testi, stanno una dentro l'altra.",
            "Scegliere con --output una cartella a parte, per esempio output.");

        /// <summary>The folder to publish to is the root of the file system. Example: <c>--output /</c>.</summary>
        public static Diagnostic FolderIsRoot(string folder) => Error(
            "uscita-nella-radice",
            SourceSpan.Start("--output"),
            $"La cartella «{folder}», dove pubblicare, è la radice del disco.",
            "Scegliere con --output una cartella a parte, per esempio output.");

        /// <summary>A file or the folder to publish to cannot be written. Example: it belongs to another user, or the disk is full.</summary>
        /// <param name="path">What was to be written.</param>
        /// <param name="place">Where the fault is: the path, or a folder above it.</param>
        /// <param name="detail">The words of the system, which only a fault without a name of its own shows.</param>
        public static Diagnostic CannotWrite(string path, string place, WriteFault fault, string detail) => Error(
            "cartella-non-scrivibile",
            SourceSpan.Start(path),
            $"Non riesco a scrivere «{path}»: {Reason(place, fault, detail)}.",
            Remedy(fault));

        /// <summary>A folder has the name of the file to write. Example: <c>peg template piano.xlsx</c>, where <c>piano.xlsx</c> is a folder.</summary>
        public static Diagnostic FolderInPlace(string path) => Error(
            "file-gia-presente",
            SourceSpan.Start(path),
            $"«{path}» è il nome di una cartella: non può essere anche quello di un file.",
            "Scegliere un altro nome per il file, oppure rinominare la cartella.");

        /// <summary>The workbook to write is there already, and nobody said to replace it. Example: <c>peg template piano.xlsx</c>, twice.</summary>
        public static Diagnostic FileExists(string path) => Error(
            "file-gia-presente",
            SourceSpan.Start(path),
            $"Il file «{path}» esiste già: non è stato toccato.",
            "Scegliere un altro nome, oppure aggiungere --sovrascrivi.");

        /// <summary>A file of data that the program begins is there already: it never takes the place of another. Example: <c>peg new piano</c>, twice.</summary>
        public static Diagnostic NeverOverwritten(string path) => Error(
            "file-gia-presente",
            SourceSpan.Start(path),
            $"Il file «{path}» esiste già: non è stato toccato.",
            "Aprire il file che c'è e completarlo, oppure scegliere un altro titolo o un altro codice.");

        /// <summary>A file of data whose canonical form would say something else, or lose a word. Example: <c>- id:</c> without its value, before other fields.</summary>
        public static Diagnostic FormKept(SourceSpan at) => Error(
            "forma-non-applicata",
            at,
            "Non riesco a mettere il file nella forma standard senza cambiare ciò che dice: è rimasto com'era.",
            "Controllare i campi senza valore, i commenti in mezzo alle parentesi e le colonne senza nome; poi riprovare.");

        /// <summary>A path that is no file of data, or lies in another folder. Example: <c>peg format README.md</c>.</summary>
        public static Diagnostic NotData(string path, string folder) => Error(
            "file-non-di-dati",
            SourceSpan.Start(path),
            $"«{path}» non è un file di dati, e non ne contiene: deve stare dentro «{folder}», nella cartella di un ente o di un suo piano.",
            "Controllare il nome; se i dati sono in un'altra cartella, indicarla con --data.");

        /// <summary>A text is longer than a cell of a spreadsheet can hold. Example: a description of forty thousand characters.</summary>
        public static Diagnostic CellTooLong(SourceSpan at, string sheet, string cell, int length, int limit) => Error(
            "cella-troppo-lunga",
            at,
            $"Nel foglio «{sheet}» la cella {cell} avrebbe {length} caratteri: un foglio di calcolo ne tiene {limit} e taglierebbe il resto.",
            "Accorciare il testo nei dati, oppure dividerlo in più sezioni.");

        /// <summary>A sheet has more rows or columns than a spreadsheet can hold. Example: two million measurements.</summary>
        /// <param name="what"><c>righe</c> or <c>colonne</c>.</param>
        public static Diagnostic SheetTooLarge(SourceSpan at, string sheet, string what, int limit) => Error(
            "foglio-troppo-grande",
            at,
            $"Il foglio «{sheet}» avrebbe più di {limit} {what}, il massimo di un foglio di calcolo.",
            "Dividere i dati, per esempio un piano per anno.");

        /// <summary>The name of a sheet is too long, holds a character that no spreadsheet takes there, or stands twice. Example: <c>entrate/spese</c>.</summary>
        public static Diagnostic UnfitSheetName(SourceSpan at, string name, int limit) => Error(
            "nome-di-foglio-non-valido",
            at,
            $"Un foglio non può chiamarsi «{name}»: servono da 1 a {limit} caratteri, senza [ ] : * ? / \\, diversi da quelli di ogni altro foglio.",
            "Cambiare il nome da cui il foglio prende il suo.");

        private static string Reason(string place, WriteFault fault, string detail) => fault switch
        {
            WriteFault.NoPermission => "manca il permesso di scrivere lì",
            WriteFault.DiskFull => "il disco è pieno",
            WriteFault.ReadOnlyDisk => "il disco è in sola lettura",
            WriteFault.InUse => "un altro programma lo tiene aperto",
            WriteFault.NameTooLong => "il nome è troppo lungo",
            WriteFault.IsFile => $"«{place}» è un file, non una cartella",
            _ => $"il sistema lo rifiuta (parole sue: {detail.TrimEnd('.')})",
        };

        private static string Remedy(WriteFault fault) => fault switch
        {
            WriteFault.DiskFull => "Liberare dello spazio, oppure scrivere su un altro disco.",
            WriteFault.InUse => "Chiudere il file nell'altro programma e riprovare.",
            WriteFault.NameTooLong or WriteFault.IsFile => "Scegliere un altro nome.",
            _ => "Scegliere un'altra cartella, oppure farsi dare il permesso di scrivere in questa.",
        };
    }
}
