using System.Globalization;

namespace PegOpenData.Model.Diagnostics;

public static partial class Errors
{
    /// <summary>YAML (and JSON) files whose words cannot be put together.</summary>
    public static class Yaml
    {
        private const string Quoting = "Mettere il valore tra virgolette doppie.";

        /// <summary>A file without any field: nothing in it, or only comments.</summary>
        public static Diagnostic Empty(SourceSpan at) => Error(
            "yaml-vuoto", at,
            "Il file è vuoto: non contiene alcun campo.",
            "Scrivere i dati, o cancellare il file.");

        /// <summary>Two revisions were joined by hand and not finished: <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD</c>.</summary>
        public static Diagnostic MergeMarker(SourceSpan at) => Error(
            "conflitto-non-risolto", at,
            "Ci sono i segni di un conflitto di git («<<<<<<<», «=======», «>>>>>>>») non ancora risolto.",
            "Scegliere quale delle due versioni tenere e cancellare le righe con i segni.");

        /// <summary><c>&amp;nome</c> or <c>*nome</c>: a value defined once and used elsewhere.</summary>
        public static Diagnostic Anchor(SourceSpan at) => Error(
            "yaml-ancora", at,
            "Le ancore e i rimandi di YAML («&nome», «*nome») non sono ammessi.",
            "Scrivere per esteso il valore in ogni punto; se «&» o «*» fanno parte del testo, metterlo tra virgolette doppie.");

        /// <summary><c>titolo: **Importante**</c>, or <c>*nome</c> for a value that stands elsewhere.</summary>
        public static Diagnostic Alias(SourceSpan at) => Error(
            "yaml-ancora", at,
            "Per YAML un valore che comincia con «*» è un rimando a un altro punto del file, e i rimandi («&nome», «*nome») non sono ammessi.",
            "Scrivere per esteso il valore; se «*» fa parte del testo, per esempio per il grassetto, mettere il valore tra virgolette doppie.");

        /// <summary><c>!!str 04</c>: a type written in the file.</summary>
        public static Diagnostic Tag(SourceSpan at) => Error(
            "yaml-etichetta", at,
            "Le etichette di tipo di YAML («!…») non sono ammesse.",
            "Togliere l'etichetta; se «!» fa parte del testo, mettere il valore tra virgolette doppie.");

        /// <summary><c>%YAML 1.1</c> at the head of the file.</summary>
        public static Diagnostic Directive(SourceSpan at) => Error(
            "yaml-direttiva", at,
            "Le direttive di YAML («%…» in testa al file) non sono ammesse.",
            "Cancellare la riga che comincia con «%».");

        /// <summary><c>&lt;&lt;: *comune</c>: fields taken from another mapping.</summary>
        public static Diagnostic MergeKey(SourceSpan at) => Error(
            "yaml-fusione", at,
            "La chiave di fusione «<<» non è ammessa.",
            "Scrivere per esteso i campi in ogni voce.");

        /// <summary>A second <c>---</c>.</summary>
        public static Diagnostic SeveralDocuments(SourceSpan at) => Error(
            "yaml-piu-documenti", at,
            "Nel file c'è più di un documento YAML (una seconda riga «---»).",
            "Tenere un solo documento per file.");

        /// <summary>Lists in lists in lists: more levels than any record has.</summary>
        public static Diagnostic TooDeep(SourceSpan at, int limit) => Error(
            "yaml-troppo-profondo", at,
            string.Create(CultureInfo.InvariantCulture, $"I dati sono annidati oltre {limit} livelli."),
            "Controllare i rientri e le parentesi di questo punto.");

        /// <summary>The same field twice in one record: only one of the values could be published.</summary>
        public static Diagnostic DuplicateKey(SourceSpan at, string key, int firstLine) => Error(
            "campo-ripetuto", at,
            string.Create(CultureInfo.InvariantCulture, $"Il campo «{key}» è già scritto alla riga {firstLine}."),
            "Tenere una sola volta il campo, con il valore giusto.");

        /// <summary>A list or a mapping as the name of a field: <c>{titolo}: …</c>.</summary>
        public static Diagnostic KeyNotText(SourceSpan at) => Error(
            "yaml-chiave", at,
            "Il nome di un campo deve essere una parola, non un elenco o un gruppo di campi.",
            "Scrivere il nome del campo seguito da «: ».");

        /// <summary><c>titolo: Lotto #3</c>: everything from <c>#</c> on is a comment.</summary>
        public static Diagnostic CommentInValue(SourceSpan at, string kept, string lost) => Warning(
            "yaml-commento-nel-valore", at,
            kept.Length == 0
                ? $"Da «#» in poi la riga è un commento: il campo è rimasto vuoto, senza «{Short(lost)}»."
                : $"Da «#» in poi la riga è un commento: il valore letto è «{Short(kept)}», senza «{Short(lost)}».",
            "Se «#» fa parte del testo, mettere il valore tra virgolette doppie; se è un commento, lasciare uno spazio dopo «#».");

        /// <summary><c>-primo</c> over <c>-secondo</c>: without the space they are one text.</summary>
        public static Diagnostic DashWithoutSpace(SourceSpan at) => Warning(
            "yaml-trattino", at,
            "Queste righe cominciano con un trattino senza spazio: sono lette come un solo testo, non come un elenco.",
            "Lasciare uno spazio dopo ogni trattino.");

        /// <summary>A tab before the first word of a line.</summary>
        public static Diagnostic Tab(SourceSpan at) => Error(
            "yaml-tabulazione", at,
            "Il rientro è fatto con una tabulazione; YAML ammette solo spazi.",
            "Sostituire la tabulazione con due spazi per livello.");

        /// <summary>A no-break space before the first word of a line, as copied from a word processor.</summary>
        public static Diagnostic OddSpace(SourceSpan at) => Error(
            "yaml-spazio", at,
            "Il rientro contiene uno spazio non separabile (U+00A0), che YAML non riconosce come spazio.",
            "Cancellare il rientro e rifarlo con la barra spaziatrice.");

        /// <summary><c>titolo: Fase 1: avvio</c>.</summary>
        public static Diagnostic UnquotedColon(SourceSpan at) => Error(
            "yaml-due-punti", at,
            "Il valore contiene «: », che per YAML separa un campo dal suo valore.",
            Quoting);

        /// <summary><c>titolo:Prova</c>.</summary>
        public static Diagnostic NoSpaceAfterColon(SourceSpan at) => Error(
            "yaml-due-punti", at,
            "Dopo i due punti manca lo spazio.",
            "Scrivere «campo: valore», con uno spazio dopo i due punti.");

        /// <summary><c>titolo Prova</c>, or the second line of a text that is not indented.</summary>
        public static Diagnostic NoColon(SourceSpan at) => Error(
            "yaml-due-punti", at,
            "La riga non è un campo («nome: valore») né una voce di elenco («- valore»).",
            "Aggiungere i due punti dopo il nome del campo; se la riga continua il testo di sopra, rientrarla di due spazi sotto «|».");

        /// <summary><c>valore: %</c>, <c>contatto: @comune</c>.</summary>
        public static Diagnostic ForbiddenStart(SourceSpan at, char sign) => Error(
            "yaml-carattere-iniziale", at,
            $"In YAML un valore senza virgolette non può cominciare con «{sign}».",
            Quoting);

        /// <summary><c>atteso: >= 3</c>: the sign opens a text on several lines.</summary>
        public static Diagnostic BlockIndicator(SourceSpan at, char sign) => Error(
            "yaml-carattere-iniziale", at,
            $"Un valore che comincia con «{sign}» apre un testo su più righe: così il resto della riga non si può leggere.",
            Quoting);

        /// <summary>A quoted text whose closing quote is missing.</summary>
        public static Diagnostic UnclosedQuote(SourceSpan at, char quote) => Error(
            "yaml-virgolette", at,
            $"Il testo tra virgolette che comincia qui ({quote}) non è chiuso, o prosegue su una riga senza rientro.",
            $"Aggiungere le virgolette di chiusura ({quote}) alla fine del testo.");

        /// <summary><c>titolo: "Lotto" due</c>.</summary>
        public static Diagnostic TextAfterQuote(SourceSpan at) => Error(
            "yaml-virgolette", at,
            "Dopo le virgolette di chiusura c'è altro testo.",
            "Mettere tra virgolette tutto il valore; le virgolette dentro il testo si scrivono \\\" oppure si usano gli apici (') fuori.");

        /// <summary><c>"C:\piani"</c>: in double quotes a backslash begins an escape.</summary>
        public static Diagnostic BadEscape(SourceSpan at, string escape) => Error(
            "yaml-virgolette", at,
            $"Tra virgolette doppie «{escape}» non ha significato.",
            "Scrivere due volte la barra rovesciata (\\\\), o usare gli apici (') al posto delle virgolette.");

        /// <summary><c>linee: - a</c>.</summary>
        public static Diagnostic DashOnKeyLine(SourceSpan at) => Error(
            "yaml-trattino", at,
            "Un elenco non può cominciare sulla stessa riga del nome del campo.",
            "Andare a capo dopo i due punti e scrivere ogni voce su una riga propria; se «-» fa parte del testo, metterlo tra virgolette.");

        /// <summary>A line among the items of a list that does not begin with a dash.</summary>
        public static Diagnostic ItemWithoutDash(SourceSpan at) => Error(
            "yaml-trattino", at,
            "Qui è aperto un elenco: la riga non comincia con «- » e il suo rientro non corrisponde alla voce di sopra.",
            "Aggiungere «- » se è una nuova voce; allineare la riga ai campi della voce se ne fa parte.");

        /// <summary>A line that starts more to the right or to the left than the fields it belongs with.</summary>
        public static Diagnostic Indentation(SourceSpan at) => Error(
            "yaml-rientro", at,
            "Il rientro della riga non corrisponde a quello dei campi vicini.",
            "Allineare la riga ai campi dello stesso livello: due spazi per ogni livello.");

        /// <summary><c>linee: [a, b</c>.</summary>
        public static Diagnostic OpenBracket(SourceSpan at) => Error(
            "yaml-parentesi", at,
            "La parentesi aperta qui non è chiusa, o tra le sue voci c'è un errore.",
            "Chiudere la parentesi, con le voci separate da una virgola; le voci con segni particolari vanno tra virgolette.");

        /// <summary><c>titolo: [PNRR] Strade</c>.</summary>
        public static Diagnostic TextAfterBracket(SourceSpan at) => Error(
            "yaml-parentesi", at,
            "Dopo la parentesi di chiusura c'è altro testo: per YAML un valore che comincia con una parentesi è un elenco o un gruppo di campi.",
            "Mettere tutto il valore tra virgolette doppie.");

        /// <summary>Anything else a YAML reader cannot follow.</summary>
        public static Diagnostic Syntax(SourceSpan at) => Error(
            "yaml-sintassi", at,
            "Da questo punto il file non si può leggere come YAML.",
            "Controllare questa riga e quella sopra: rientri, due punti, virgolette e parentesi.");

        /// <summary>A <c>.json</c> file with a comma too many, a missing quote or a comment.</summary>
        public static Diagnostic Json(SourceSpan at) => Error(
            "json-sintassi", at,
            "Da questo punto il file non si può leggere come JSON.",
            "Controllare virgole, virgolette e parentesi di questa riga e di quella sopra; JSON non ammette commenti.");

        private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
    }
}
