namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>Findings about a foreign document that is being turned into data files.</summary>
    public static class Importing
    {
        /// <summary>The document has no bytes, or only blank lines: for instance a download that failed.</summary>
        public static Diagnostic EmptyDocument(SourceSpan at) => Error(
            "documento-vuoto", at, "Il documento è vuoto.", "Scaricare di nuovo il documento e controllare che si apra.");

        /// <summary>The document is larger than any plan: for instance a scan, or an archive of a whole year.</summary>
        public static Diagnostic DocumentTooLarge(SourceSpan at, long limitMegabytes) => Error(
            "documento-troppo-grande", at, $"Il documento supera {limitMegabytes} MB, il massimo che si può importare.",
            "Importare un piano per volta; da una cartella di lavoro togliere le immagini e i fogli che non servono.");

        /// <summary>The bytes are not UTF-8 text: for instance a file saved as Windows-1252 or UTF-16.</summary>
        public static Diagnostic NotUtf8(SourceSpan at, string found) => Error(
            "documento-non-utf8", at, $"Il documento non è un testo UTF-8: {found}.",
            "Salvare di nuovo il testo scegliendo la codifica UTF-8.");

        /// <summary>The bytes are not text at all: for instance a PDF or a workbook given in place of its text.</summary>
        public static Diagnostic NotText(SourceSpan at, string found) => Error(
            "documento-non-testuale", at, $"Il documento non è un testo: {found}.",
            "Importare il testo del documento, con le celle delle tabelle separate da TAB.");

        /// <summary>No layout was named and none knows the document: for instance the plan of a town never imported before.</summary>
        public static Diagnostic UnrecognisedDocument(SourceSpan at, IEnumerable<string> known) => Error(
            "tracciato-non-riconosciuto", at, "Nessun tracciato riconosce questo documento.",
            $"Controllare di aver dato il documento giusto; i tracciati conosciuti sono: {string.Join(", ", known)}.");

        /// <summary>The layout named does not know the document: for instance another town's plan.</summary>
        public static Diagnostic OtherLayout(SourceSpan at, string layout, string expected, string? recognisedBy) => Error(
            "documento-di-altro-tracciato", at, $"Il documento non ha la forma del tracciato «{layout}»: {expected}.",
            recognisedBy is null ? "Controllare di aver dato il documento giusto." : $"Usare il tracciato «{recognisedBy}», che lo riconosce.");

        /// <summary>Lines that no part of the layout could explain: for instance a section never seen before.</summary>
        public static Diagnostic UnclaimedLines(SourceSpan at, string lines) => Unquoted(Error(
            "righe-non-riconosciute", at, $"Il tracciato non spiega queste righe del documento: {lines}.",
            "Confrontare le righe con l'originale: se il documento è integro, il tracciato va esteso a questo caso."));

        /// <summary>A row of a table has more or fewer cells than its header: for instance a TAB lost in conversion.</summary>
        public static Diagnostic WrongCellCount(SourceSpan at, string table, int expected, int found) => Error(
            "numero-di-celle", at, $"Nella tabella «{table}» la riga ha {(found == 1 ? "una cella" : $"{found} celle")}, ne servono {expected}.",
            "Confrontare le celle con l'originale: nel testo, fra una cella e l'altra va un TAB.");

        /// <summary>The columns of a table are not those of the layout: for instance a column added by a new version of the program.</summary>
        public static Diagnostic UnexpectedHeader(SourceSpan at, string table, string expected, string found) => Error(
            "intestazione-inattesa", at, $"Nella tabella «{table}» la colonna «{expected}» non c'è: {(found.Length == 0 ? "la cella è vuota" : $"al suo posto c'è «{found}»")}.",
            "Se l'originale ha davvero colonne diverse, il tracciato va esteso a questo caso.");

        /// <summary>A table has rows but no row of column names, so nobody can tell which cell is which.</summary>
        public static Diagnostic MissingHeader(SourceSpan at, string table, string column) => Error(
            "intestazione-mancante", at, $"La tabella «{table}» comincia senza i nomi delle colonne: manca la riga con «{column}».",
            "Rimettere la riga dall'originale.");

        /// <summary>Rows go on after the total that closes their table: for instance the title «SPESE» was lost.</summary>
        public static Diagnostic RowAfterTotal(SourceSpan at, string total) => Error(
            "riga-dopo-il-totale", at, $"La tabella continua dopo «{total}», che dovrebbe chiuderla.",
            "Controllare sull'originale se fra le due righe manca il titolo di un'altra tabella.");

        /// <summary>A cell that must hold a number holds something else: for instance <c>10.00</c> for <c>10,00</c>.</summary>
        public static Diagnostic UnreadableNumber(SourceSpan at, string column) => Error(
            "numero-illeggibile", at, $"Nella colonna «{column}» serve un numero come «1.234,56».",
            "Confrontare la cella con l'originale e correggere il testo del documento.");

        /// <summary>A cell that must hold a date holds something else: for instance <c>31/02/2017</c>.</summary>
        public static Diagnostic UnreadableDate(SourceSpan at, string column) => Error(
            "data-illeggibile", at, $"Nella colonna «{column}» serve una data come «31/12/2017».",
            "Confrontare la cella con l'originale e correggere il testo del documento.");

        /// <summary>A cell without which the record means nothing is empty: for instance a phase without a description.</summary>
        public static Diagnostic EmptyCell(SourceSpan at, string column) => Error(
            "cella-vuota", at, $"La colonna «{column}» è vuota, ma qui serve sempre un valore.",
            "Confrontare la riga con l'originale: forse il testo è stato tagliato.");

        /// <summary>A cell holds a word that the layout does not know: for instance a budget basis that is neither CP nor R.</summary>
        public static Diagnostic UnexpectedValue(SourceSpan at, string column, string expected) => Error(
            "valore-inatteso", at, $"Nella colonna «{column}» serve {expected}.",
            "Confrontare la cella con l'originale: se è giusta, il tracciato va esteso a questo caso.");

        /// <summary>A column that was always empty has a value, and the data have no field for it: for instance «Altre Somme».</summary>
        public static Diagnostic ColumnNotKept(SourceSpan at, string column) => Warning(
            "colonna-non-importata", at, $"La colonna «{column}» ha un valore, ma nei dati non c'è un campo che lo possa tenere.",
            "Se il valore serve, scriverlo a mano nella nota del record.");

        /// <summary>The value of an indicator is not a number, where this kind of document always prints one.</summary>
        public static Diagnostic ValueKeptAsText(SourceSpan at, string column) => Warning(
            "valore-tenuto-come-testo", at, $"Nella colonna «{column}» non c'è un numero: il valore resta come testo.",
            "Confrontare la cella con l'originale.");

        /// <summary>A part that closes a table or the document is missing, so the text was cut: for instance no «Totale Spese».</summary>
        public static Diagnostic MissingPart(SourceSpan at, string part, string where) => Error(
            "documento-incompleto", at, $"Manca «{part}» {where}: il testo del documento è tagliato o rovinato in quel punto.",
            "Confrontare quel punto con l'originale e ricavare di nuovo il testo, fino all'ultima riga.");

        /// <summary>A section that this kind of document always has is missing, though the document is whole.</summary>
        public static Diagnostic MissingSection(SourceSpan at, string section) => Warning(
            "sezione-mancante", at, $"La sezione «{section}» non c'è.",
            "Controllare sull'originale che l'obiettivo davvero non l'abbia.");

        /// <summary>A sheet whose first page was lost: its code and title are those of the summary that it must be.</summary>
        public static Diagnostic HeadlessSheet(SourceSpan at, string code) => Warning(
            "scheda-senza-testa", at, $"La scheda comincia senza codice e titolo: sono presi dal riepilogo («{code}»).",
            "Controllare sull'originale che sia questa scheda, e se aveva una descrizione.");

        /// <summary>A label that records of this kind have is not printed: for instance an objective without «Obiettivo prioritario».</summary>
        public static Diagnostic MissingLabel(SourceSpan at, string label, string effect) => Warning(
            "etichetta-mancante", at, $"Qui non è stampato «{label}»: {effect}.",
            "Controllare sull'originale; se c'è, scriverlo a mano nel record.");

        /// <summary>A summary and the pages that it sums up say different things: for instance a sheet with another title.</summary>
        public static Diagnostic SummaryDisagrees(SourceSpan at, string what, int summaryLine, string kept) => Warning(
            "riepilogo-discorde", at, $"{what} non è come nel riepilogo, alla riga {summaryLine}: {kept}.",
            "Confrontare i due punti con l'originale.");

        /// <summary>A printed percentage is not the share of its amount in the whole: for instance 36,25 % where it would be 58,19 %.</summary>
        public static Diagnostic DisagreeingShare(SourceSpan at, decimal printed, decimal expected) => Warning(
            "percentuale-discorde", at, $"Il documento stampa {Italian(printed)} %, ma l'importo è il {Italian(expected)} % del totale.",
            "Non serve correggere: la percentuale resta come è stampata. Se l'errore è nostro, confrontare la riga con l'originale.");

        /// <summary>A text that the program of the office had cut before printing it: for instance «entro la scadenza del».</summary>
        public static Diagnostic CutText(SourceSpan at, string column) => Warning(
            "testo-troncato", at, $"Il testo di «{column}» sembra tagliato alla fine: resta come è stampato.",
            "Se l'ufficio ha il testo intero, scriverlo a mano nel record.");

        /// <summary>An office that the index names has no objective in the document: for instance lost pages.</summary>
        public static Diagnostic IndexedWithoutObjectives(SourceSpan at, string office, int page) => Warning(
            "sezione-mancante", at, $"L'indice dà «{office}» a pagina {page}, ma nel testo non ci sono suoi obiettivi.",
            "Controllare sull'originale se ci sono pagine che nel testo mancano.");

        /// <summary>The document does not say what every plan needs, and no option says it: for instance the year.</summary>
        public static Diagnostic MissingOption(SourceSpan at, string what, string option) => Error(
            "opzione-mancante", at, $"Il documento non dice {what}.", $"Aggiungere l'opzione al comando, per esempio {option}.");

        /// <summary>The document that the data are said to come from cannot be imported as the new one is: for instance another town's.</summary>
        public static Diagnostic PreviousUnreadable(SourceSpan at, string layout) => Error(
            "precedente-illeggibile", at, $"Il documento dato con --precedente non si legge con il tracciato «{layout}».",
            "Dare il documento da cui vengono i dati che ci sono, oppure togliere l'opzione --precedente.");

        /// <summary>The folder of the data is of another administration: for instance <c>--ente</c> with the name of another town's folder.</summary>
        public static Diagnostic OtherAdministration(SourceSpan at, string folder, string there, string imported) => Error(
            "ente-discorde", at, $"La cartella «{folder}» è di «{there}», ma il piano che si importa è di «{imported}».",
            "Scegliere un'altra cartella con --ente, oppure correggere la denominazione in ente.yaml.");

        /// <summary>An option says one thing and the document another: for instance <c>--anno 2021</c> with the plan of 2020.</summary>
        public static Diagnostic DisagreeingOption(SourceSpan at, string option, string wanted, string found) => Error(
            "opzione-discorde", at, $"L'opzione {option} dice «{wanted}», ma il documento dice «{found}».",
            $"Togliere l'opzione {option}, oppure controllare di aver dato il documento giusto.");

        /// <summary>Two places of the document give different years: for instance an objective of 2017 with a budget line of 2018.</summary>
        public static Diagnostic DisagreeingYears(SourceSpan at, int expected, int found) => Error(
            "anni-discordi", at, $"Qui si legge l'anno {found}, ma il piano è del {expected}.",
            "Controllare sull'originale di quale anno è il piano.");

        /// <summary>An objective has as many phases in its table as in its timetable: here one of the two was cut, or has a row too many.</summary>
        public static Diagnostic DisagreeingPhases(SourceSpan at, int phases, int inTimetable) => Error(
            "fasi-discordi", at, $"Le fasi dell'obiettivo sono {phases}, quelle del suo cronoprogramma {inTimetable}.",
            "Confrontare le due tabelle con l'originale: in una manca una riga, o ce n'è una di troppo.");

        /// <summary>What is printed again on another page is not the same: for instance a heading with another office.</summary>
        public static Diagnostic DisagreeingRepetition(SourceSpan at, string what, int firstLine) => Error(
            "ripetizione-discorde", at, $"{what} è diversa da quella della riga {firstLine}, di cui dovrebbe essere la ripetizione.",
            "Confrontare le due righe con l'originale.");

        /// <summary>The same thing is printed in two spellings: for instance a phase in its table and in the Gantt.</summary>
        public static Diagnostic SpeltOtherwise(SourceSpan at, string what, int firstLine) => Warning(
            "nome-scritto-in-due-modi", at, $"Qui {what} è scritta in un altro modo che alla riga {firstLine}: nei dati resta il nome di quella riga.",
            $"Confrontare le due righe con l'originale e, se è giusto quello di qui, correggere il nome nei dati.");

        /// <summary>Rows do not say what they belong to, and it cannot be told from their neighbours: for instance a table without «Obiettivo strategico».</summary>
        public static Diagnostic LinkNotPrinted(SourceSpan at, string link, int lastLine, int rows) => Warning(
            "legame-non-stampato", at,
            $"Da qui alla riga {lastLine} ({(rows == 1 ? "una riga" : $"{rows} righe")}) il documento non dice «{link}» e dalle righe vicine non si può dedurre: il legame resta vuoto.",
            "Se l'originale lo dice, scrivere il legame nei record.");

        /// <summary>A target is printed without the name of its indicator: it is kept, but nobody can tell what it measures.</summary>
        public static Diagnostic UnnamedIndicator(SourceSpan at, string column) => Warning(
            "indicatore-senza-nome", at, $"La colonna «{column}» è vuota, ma il suo valore atteso c'è: l'indicatore resta senza nome.",
            "Cercare il nome nell'originale e scriverlo nell'indicatore.");

        /// <summary>A code is printed without its name, everywhere in the document: for instance a mission that is only «12».</summary>
        public static Diagnostic UnnamedLine(SourceSpan at, string column, string code) => Warning(
            "linea-senza-nome", at, $"Nella colonna «{column}» c'è il codice «{code}» senza il nome.",
            "Cercare il nome nell'originale e scriverlo nella linea di programmazione.");

        /// <summary>The same centre has someone else answering for it in another row: for instance once «Dirigente», once «Segretario generale».</summary>
        public static Diagnostic DisagreeingResponsibles(SourceSpan at, string centre, int firstLine) => Warning(
            "responsabili-discordi", at, $"Il centro «{centre}» qui ha un responsabile diverso da quello della riga {firstLine}: per il centro vale il primo.",
            "Controllare sull'originale chi risponde del centro e correggere il responsabile.");

        /// <summary>A person's name that was left out of its column stands in a text as well: for instance in a note.</summary>
        public static Diagnostic NameInText(SourceSpan at) => Unquoted(Error(
            "nome-nel-testo", at, "Questa riga porterebbe nei dati il nome di una persona, omesso altrove.",
            "Se è in un testo o in una nota, importare senza i testi (--solo-fatti); altrimenti sostituire il nome con il ruolo in una copia del documento."));

        /// <summary>A name where a role is due, or in the note of a group of staff: for instance «Istruttore» followed by name and surname.</summary>
        public static Diagnostic LikelyName(SourceSpan at) => Unquoted(Error(
            "nome-al-posto-del-ruolo", at, "Qui sembra esserci il nome di una persona: del personale si pubblicano i conteggi, e di chi risponde il ruolo.",
            "Se è un nome, toglierlo; se è un ruolo, scriverlo con la sola prima lettera maiuscola, per esempio «Istruttore amministrativo»."));

        /// <summary>A text names people who stand in a staff table: for instance «ufficio composto da …».</summary>
        public static Diagnostic NamesOmitted(SourceSpan at, int names, string mark) => Warning(
            "nome-omesso-dal-testo", at,
            names == 1 ? $"Nel testo, al posto del nome di una persona, c'è «{mark}»." : $"Nel testo, al posto dei nomi di {names} persone, c'è «{mark}».",
            "Rileggere il testo importato: se serve, mettere al posto dei nomi il ruolo o l'ufficio.");

        /// <summary>The plan keeps a collection in another form, so what is imported would be there twice: for instance <c>centri.yaml</c>.</summary>
        public static Diagnostic CollectionElsewhere(SourceSpan at, string collection, string path) => Error(
            "raccolta-altrove", at,
            $"Il piano tiene già qui la raccolta «{collection}», ma l'importazione la scrive in «{path}»: ogni record sarebbe doppio.",
            $"Spostare i record in «{path}», oppure importare in un'altra cartella e riportarli a mano.");

        /// <summary>A file that the import should update cannot be read: for instance a YAML with a syntax error.</summary>
        public static Diagnostic ExistingFileUnreadable(SourceSpan at) => Error(
            "file-esistente-illeggibile", at, "Il file esiste già ma non si può leggere, quindi non si può aggiornare.",
            "Correggere il file, oppure toglierlo per farlo scrivere di nuovo.");
    }
}
