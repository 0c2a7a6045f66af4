using System.Globalization;

namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>Tables: their header, their rows and cells. Every finding names row and column.</summary>
    public static class Csv
    {
        /// <summary>A table without a header.</summary>
        public static Diagnostic Empty(SourceSpan at) => Error(
            "csv-vuoto", at,
            "Riga 1: la tabella è vuota, manca la riga con i nomi delle colonne.",
            "Scrivere i nomi delle colonne nella prima riga, o cancellare il file.");

        /// <summary>A spreadsheet saved the table in the encoding of old Windows.</summary>
        public static Diagnostic Windows1252(SourceSpan at) => Warning(
            "csv-codifica", at,
            "La tabella non è in UTF-8: è stata letta come Windows-1252.",
            "Salvare di nuovo il file scegliendo «CSV UTF-8», e controllare le lettere accentate.");

        /// <summary>A column the collection does not have: <c>responsabile.rolo</c>.</summary>
        public static Diagnostic UnknownColumn(SourceSpan at, string column, IReadOnlyList<string> known, string? nearest) => Error(
            "colonna-sconosciuta", at,
            $"Riga {at.Line}: la colonna «{column}» non esiste.{DidYouMean(nearest)}",
            nearest is null && known.Count > 0 ? $"Le colonne ammesse sono: {string.Join(", ", known)}." : "Correggere il nome della colonna, o toglierla.");

        /// <summary>Two columns of the same name.</summary>
        public static Diagnostic DuplicateColumn(SourceSpan at, string column) => Error(
            "colonna-ripetuta", at,
            $"Riga {at.Line}: la colonna «{column}» c'è già.",
            "Tenere una sola colonna con questo nome.");

        /// <summary>A row longer than the header: a separator inside a text without quotes.</summary>
        public static Diagnostic TooManyCells(SourceSpan at, int row, int columns) => Error(
            "csv-celle-in-piu", at,
            string.Create(CultureInfo.InvariantCulture, $"Riga {row}: ci sono più celle delle {columns} colonne."),
            "Mettere tra virgolette doppie le celle che contengono il separatore, o dare un nome alla colonna in più.");

        /// <summary>A cell that begins with a quote which is never closed: it swallows the rows after it.</summary>
        public static Diagnostic UnclosedQuote(SourceSpan at, int row) => Error(
            "csv-virgolette", at,
            string.Create(CultureInfo.InvariantCulture, $"Riga {row}: le virgolette che aprono questa cella non sono chiuse."),
            "Chiudere le virgolette alla fine della cella.");

        /// <summary><c>Progetto "Casa</c>: a quote within a cell.</summary>
        public static Diagnostic StrayQuote(SourceSpan at, int row) => Error(
            "csv-virgolette", at,
            string.Create(CultureInfo.InvariantCulture, $"Riga {row}: in questa cella le virgolette non racchiudono tutto il testo."),
            "Racchiudere l'intera cella tra virgolette doppie e raddoppiare quelle che fanno parte del testo (\"\").");

        /// <summary><c>#RIF!</c>, <c>#N/D</c>, <c>########</c>: what a spreadsheet shows in place of a value.</summary>
        public static Diagnostic SpreadsheetFault(SourceSpan at, int row, string column, string found) => Error(
            "csv-errore-del-foglio", at,
            string.Create(CultureInfo.InvariantCulture, $"Riga {row}, colonna «{column}»: «{found}» è un errore del foglio di calcolo, non un valore."),
            "Correggere la formula o allargare la colonna nel foglio, poi salvare di nuovo la tabella.");

        /// <summary><c>00/01/1900</c>: the number zero shown as a date.</summary>
        public static Diagnostic DayZero(SourceSpan at, int row, string column, string found) => Error(
            "csv-data-del-foglio", at,
            string.Create(CultureInfo.InvariantCulture, $"Riga {row}, colonna «{column}»: «{found}» è il numero zero mostrato come data dal foglio di calcolo."),
            "Lasciare vuota la cella, o scrivere il valore giusto.");

        /// <summary><c>05-mar</c> for 5.3, <c>1,2E+11</c> for a long code.</summary>
        public static Diagnostic ChangedCode(SourceSpan at, int row, string column, string found) => Error(
            "csv-codice-alterato", at,
            string.Create(CultureInfo.InvariantCulture, $"Riga {row}, colonna «{column}»: «{found}» sembra un codice trasformato dal foglio di calcolo in data o in numero."),
            "Riscrivere il codice in una cella di tipo Testo e salvare di nuovo la tabella.");

        /// <summary><c>1, 2, 3</c> where a list of numbers is due.</summary>
        public static Diagnostic OtherSeparator(SourceSpan at, int row, string column, string found) => Error(
            "csv-separatore-di-elenco", at,
            string.Create(CultureInfo.InvariantCulture, $"Riga {row}, colonna «{column}»: «{found}» non è un elenco di numeri separati da « | »."),
            "Separare le voci con una barra fra due spazi, in numeri: «1 | 2 | 3» per gennaio, febbraio e marzo.");

        /// <summary><c>1.234</c>: one thousand two hundred and thirty-four, or one and a bit.</summary>
        public static Diagnostic AmbiguousNumber(SourceSpan at, int row, string column, string found, string read, int others) => Warning(
            "csv-numero-ambiguo", at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Riga {row}, colonna «{column}»: «{found}» si può leggere in due modi; è stato letto come {read}{Others(others)}."),
            "Indicare «formato_numeri: italiano» oppure «formato_numeri: iso» in piano.yaml.");

        private static string Others(int count) => count switch
        {
            0 => "",
            1 => " (così un'altra cella della colonna)",
            _ => $" (così altre {count} celle della colonna)",
        };
    }
}
