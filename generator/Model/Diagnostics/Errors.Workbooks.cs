namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>Workbooks: the file as a whole, and what only a sheet can have wrong.</summary>
    public static class Workbooks
    {
        /// <summary>A workbook saved with a password: nobody can read it without.</summary>
        public static Diagnostic Encrypted(SourceSpan at) => Error(
            "cartella-di-lavoro-cifrata", at, "La cartella di lavoro è protetta da una password: non si può leggere.",
            "Aprirla, togliere la password e salvarla di nuovo.");

        /// <summary>An .xls of before 2007, or an .xlsb.</summary>
        public static Diagnostic OldFormat(SourceSpan at) => Error(
            "cartella-di-lavoro-vecchia", at, "La cartella di lavoro è in un formato (.xls o .xlsb) che non si legge.",
            "Aprirla e salvarla di nuovo come «Cartella di lavoro di Excel (.xlsx)» o «Foglio elettronico ODF (.ods)».");

        /// <summary>An .xlsm, or an .ods with Basic: programs have no place among data.</summary>
        public static Diagnostic Macros(SourceSpan at) => Error(
            "cartella-di-lavoro-con-macro", at, "La cartella di lavoro contiene macro: non è stata letta.",
            "Salvarla come «Cartella di lavoro di Excel (.xlsx)», in LibreOffice «Excel 2007-365 (.xlsx)», che non tiene le macro, e importare quella.");

        /// <summary>A cut download, a file with another ending, a missing part.</summary>
        public static Diagnostic Damaged(SourceSpan at, string what) => Error(
            "cartella-di-lavoro-rovinata", at, $"La cartella di lavoro non si può leggere: {what}.",
            "Aprirla con il foglio di calcolo e salvarla di nuovo; se non si apre, farsene mandare un'altra copia.");

        /// <summary>A zip bomb, a DTD, a part whose name leaves the file.</summary>
        public static Diagnostic Unsafe(SourceSpan at, string what) => Error(
            "cartella-di-lavoro-insicura", at, $"La cartella di lavoro non è stata letta perché può fare danno: {what}.",
            "Non aprirla prima di averla fatta controllare; per importarla, copiare i dati in una cartella di lavoro nuova.");

        /// <summary>More cells or text than any plan has.</summary>
        public static Diagnostic TooLarge(SourceSpan at, string what) => Error(
            "cartella-di-lavoro-troppo-grande", at, $"La cartella di lavoro è troppo grande: {what}.",
            "Dividerla in più cartelle di lavoro, e togliere le righe e le colonne che non servono.");

        /// <summary>A page of the web, or a text with separators, saved under the name of a workbook: many programs do so.</summary>
        /// <param name="what">As the end of a sentence: <c>una pagina HTML</c>.</param>
        public static Diagnostic OnlyByName(SourceSpan at, string what) => Error(
            "cartella-di-lavoro-rovinata", at, $"Il file ha il nome di una cartella di lavoro, ma dentro è {what}.",
            "Aprirlo con Excel o LibreOffice e scegliere «Salva con nome», formato «Cartella di lavoro di Excel (.xlsx)»; cambiare solo il nome non basta.");

        /// <summary>Formulas that take their values from other files.</summary>
        public static Diagnostic ExternalLinks(SourceSpan at) => Error(
            "cartella-di-lavoro-collegata", at, "La cartella di lavoro prende dei valori da altri file: non si può sapere se sono aggiornati.",
            "Interrompere i collegamenti (Dati, Modifica collegamenti), che lascia i valori, e salvarla di nuovo.");

        /// <summary>A formula saved by a program that did not compute it.</summary>
        public static Diagnostic Uncalculated(SourceSpan at, string column) => Error(
            "foglio-formula-senza-valore", at, $"Nella colonna «{column}» c'è una formula senza il suo valore.",
            "Aprire la cartella di lavoro con il foglio di calcolo e salvarla: i valori vengono calcolati.");

        /// <summary>A value stands in merged cells among the rows: only the first row has it.</summary>
        public static Diagnostic MergedCells(SourceSpan at, string cells) => Error(
            "foglio-celle-unite", at, $"Le celle {cells} sono unite: il valore sta solo nella prima, e le altre sembrano vuote.",
            "Separare le celle e scrivere il valore in ogni riga; in una tabella di altri, «celle_unite: ripeti» nella mappa.");

        /// <summary>A column has values and no name: nobody can tell what they are.</summary>
        public static Diagnostic NamelessColumn(SourceSpan at, string column) => Error(
            "foglio-colonna-senza-nome", at, $"La colonna {column} ha dei valori, ma nella prima riga non ha un nome.",
            "Scrivere il nome della colonna nella prima riga, o cancellare i valori se sono appunti.");

        /// <summary>The first row is a title; the names of the columns stand below.</summary>
        public static Diagnostic HeadingBelow(SourceSpan at, int row) => Error(
            "foglio-intestazione-fuori-posto", at, $"I nomi delle colonne sono alla riga {row}: devono stare nella prima.",
            "Togliere le righe che stanno sopra i nomi delle colonne.");

        /// <summary>The names of the columns stand again among the rows.</summary>
        public static Diagnostic HeadingAgain(SourceSpan at, int row) => Error(
            "foglio-intestazione-fuori-posto", at, $"Alla riga {row} ci sono di nuovo i nomi delle colonne.",
            "Cancellare la riga: i nomi delle colonne stanno solo nella prima.");

        /// <summary>A column without which the records mean nothing is not there at all.</summary>
        public static Diagnostic ColumnMissing(SourceSpan at, string column, int rows) => Error(
            "foglio-colonna-mancante", at, $"Manca la colonna obbligatoria «{column}»: serve {(rows == 1 ? "a una riga" : $"a {rows} righe")} di questo foglio.",
            $"Aggiungere la colonna «{column}», con un valore in ogni riga.");

        /// <summary>A column of another sheet: <c>fine_prevista</c> among the objectives.</summary>
        public static Diagnostic ColumnOfOther(SourceSpan at, string column, string sheet) => Error(
            "colonna-sconosciuta", at, $"La colonna «{column}» non è di questo foglio: è del foglio «{sheet}».",
            $"Spostare i valori nel foglio «{sheet}», nella riga del loro record, oppure togliere la colonna.");

        /// <summary>A row of <c>ente</c> or <c>piano</c> names a field that there is not: <c>ano</c>.</summary>
        public static Diagnostic FieldUnknown(SourceSpan at, string field, string sheet, IReadOnlyList<string> known, string? nearest) => Error(
            "campo-sconosciuto", at, $"Il campo «{field}» non è del foglio «{sheet}».{DidYouMean(nearest)}",
            nearest is null ? $"I campi ammessi sono: {string.Join(", ", known)}." : "Correggere il nome del campo, o togliere la riga.");

        /// <summary>Two rows of <c>ente</c> or <c>piano</c> give the same field.</summary>
        public static Diagnostic FieldAgain(SourceSpan at, string field) => Error(
            "foglio-campo-ripetuto", at, $"Il campo «{field}» ha già un valore in una riga più sopra.",
            "Tenere una sola riga per campo.");

        /// <summary>The example row of the empty workbook without its mark.</summary>
        public static Diagnostic ExampleSkipped(SourceSpan at) => Warning(
            "foglio-riga-di-esempio", at, "Questa riga è quella d'esempio, senza il suo segno: non è stata letta.",
            "Se era solo l'esempio, cancellarla; se i dati sono proprio questi, cambiare almeno l'identificativo.");

        /// <summary>A row that still bears, or names, the identifier of an example.</summary>
        public static Diagnostic ExampleIdentifier(SourceSpan at, string column, string id) => Error(
            "foglio-riga-di-esempio", at, $"In «{column}» c'è ancora «{id}», che è dell'esempio.",
            "Scrivere l'identificativo del proprio record, oppure cancellare la riga se è un esempio.");

        /// <summary>A row that was written over, but for some cells.</summary>
        public static Diagnostic ExampleLeft(SourceSpan at, IReadOnlyList<string> columns) => Warning(
            "foglio-riga-di-esempio", at, $"In questa riga ci sono ancora delle parole dell'esempio: {string.Join(", ", columns.Select(column => $"«{column}»"))}.",
            "Riscrivere quelle celle, o svuotarle.");

        /// <summary><c>TOTALE</c> at the end of a sheet, with other words beside it: not a record, and not surely a sum.</summary>
        public static Diagnostic TotalRow(SourceSpan at, string words) => Error(
            "foglio-riga-di-totale", at, $"La riga «{words}» sembra un totale, ma accanto ha anche delle parole.",
            "Cancellare la riga se è un totale: i totali si calcolano; se è un record, dargli un identificativo.");

        /// <summary>A sheet with the columns of a known one and another name: its rows would be lost.</summary>
        public static Diagnostic SheetRenamed(SourceSpan at, string name, IReadOnlyList<string> likely) => Error(
            "foglio-rinominato", at, $"«{name}» ha le colonne del foglio {Either(likely)}, ma non il suo nome: le sue righe andrebbero perse.",
            $"Ridargli il nome {Either(likely)} (a una tabella CSV, come nome del file); se non è da importare, toglierlo.");

        /// <summary>A row gives a record another owner than the one it is written in: an indicator goes from one objective to another.</summary>
        public static Diagnostic RecordElsewhere(SourceSpan at, string field, string owner) => Error(
            "foglio-record-spostato", at, $"Nei dati il record sta dentro «{owner}», ma la riga dice un altro valore di «{field}»: una riga non può spostarlo.",
            "Rimettere nella cella il valore che c'è nei dati, oppure spostare prima il record da un file all'altro.");

        /// <summary>A row of an exported workbook was edited or taken out, and since the export the data of the same record were changed too.</summary>
        /// <param name="isGone">The data do not have the record any more.</param>
        public static Diagnostic ChangedByOthers(SourceSpan at, string subject, bool isGone) => Error(
            "riga-cambiata-da-altri", at,
            $"La riga di «{subject}» è stata cambiata nel foglio di calcolo, ma dopo l'esportazione altri {(isGone ? "hanno tolto il record dai dati" : "hanno cambiato lo stesso record nei dati")}.",
            "Esportare di nuovo il piano con «peg export», riportare la modifica nella cartella di lavoro nuova e importare quella.");

        /// <summary>A row belongs to a record, or names one, whose own row was taken out.</summary>
        public static Diagnostic OwnerRemoved(SourceSpan at, string collection, string id) => Error(
            "riga-di-record-tolto", at, $"Qui si nomina {collection} «{id}», ma la sua riga è stata tolta dal foglio di calcolo.",
            $"Rimettere la riga di «{id}»; oppure togliere anche ciò che lo nomina, o dargli un altro valore.");

        /// <summary>A column of an exported workbook is gone: nobody means to empty a field of every record so.</summary>
        public static Diagnostic ColumnGone(SourceSpan at, string column) => Warning(
            "foglio-colonna-tolta", at, $"La colonna «{column}» non c'è più: i valori che i dati hanno lì restano come sono.",
            "Per togliere quei valori dai dati, lasciare la colonna e svuotarne le celle.");

        /// <summary>A sheet of an exported workbook is gone.</summary>
        public static Diagnostic SheetGone(SourceSpan at, string sheet) => Warning(
            "foglio-tolto", at, $"Il foglio «{sheet}» non c'è più: ciò che i dati hanno lì resta com'è.",
            "Per togliere quei record dai dati, lasciare il foglio con la sua prima riga e togliere le altre righe.");

        /// <summary>A row of the sheet <c>ente</c> or <c>piano</c> has a value and no field: nobody can tell what it is.</summary>
        public static Diagnostic FieldNameless(SourceSpan at) => Error(
            "foglio-campo-senza-nome", at, "La riga ha un valore, ma nella colonna «campo» non c'è scritto che cos'è.",
            "Scrivere il nome del campo, o cancellare il valore se è un appunto.");

        /// <summary>A row of a sheet of parts (<c>sezioni</c>, <c>atti</c>) does not say whose it is.</summary>
        public static Diagnostic OwnerMissing(SourceSpan at, string column) => Error(
            "foglio-parte-senza-record", at, $"La riga non dice a quale record appartiene: la colonna «{column}» è vuota.",
            $"Scrivere nella colonna «{column}» l'identificativo del record.");

        /// <summary>The sheet <c>ente</c> or <c>piano</c> without its two columns.</summary>
        public static Diagnostic FieldColumnsMissing(SourceSpan at, string fields, string values) => Error(
            "foglio-senza-campo-e-valore", at, $"Nella prima riga di questo foglio servono le colonne «{fields}» e «{values}».",
            "Copiare la prima riga dalla cartella di lavoro di «peg template».");

        /// <summary>A folder named in the workbook that no folder can be called: <c>Reggio Emilia</c>.</summary>
        public static Diagnostic FolderName(SourceSpan at, string name) => Error(
            "foglio-cartella-non-valida", at, $"«{name}» non può essere il nome di una cartella.",
            "Scrivere lettere minuscole senza accenti, cifre e trattini, per esempio «reggio-emilia» o «peg-2020».");

        /// <summary>Rows, columns or a sheet that nobody sees are read all the same.</summary>
        public static Diagnostic Hidden(SourceSpan at, string what) => Warning(
            "foglio-nascosto", at, $"{what}: sono dati come gli altri e sono stati letti.",
            "Mostrarli e controllarli; se non devono entrare nei dati, cancellarli.");

        /// <summary>A sheet that is none of the collections: <c>obbiettivi</c>.</summary>
        public static Diagnostic UnknownSheet(SourceSpan at, string name, string? nearest) => Warning(
            "foglio-sconosciuto", at, $"Il foglio «{name}» non è di nessuna raccolta: non è stato letto.{DidYouMean(nearest)}",
            "Dare al foglio il nome di una raccolta, come «obiettivi»; se sono appunti, toglierlo prima di importare.");

        /// <summary>No sheet has the name of a collection: another program's table, or a mapping is needed.</summary>
        public static Diagnostic NothingToRead(SourceSpan at) => Error(
            "cartella-di-lavoro-senza-raccolte", at, "Nessun foglio ha il nome di una raccolta del piano, quindi non c'è niente da importare.",
            "Usare la cartella di lavoro di «peg template», oppure descrivere la tabella in una mappa: «peg import tabella.xlsx --suggerisci» ne propone una.");

        /// <summary><c>44196</c> where a date is due: the format of the cell was lost.</summary>
        public static Diagnostic SerialDate(SourceSpan at, string column, string found) => Error(
            "foglio-data-seriale", at, $"Nella colonna «{column}» c'è il numero {found} al posto di una data: la cella ha perso il formato.",
            "Dare alla cella il formato Data, controllare il giorno e salvare di nuovo.");

        /// <summary>«schede» o «obiettivi».</summary>
        private static string Either(IEnumerable<string> names) => string.Join(" o ", names.Select(name => $"«{name}»"));
    }
}
