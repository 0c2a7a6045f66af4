using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Workbooks;

namespace PegOpenData.Importing.Workbooks.Writing;

/// <summary>How the workbook is filled in and given back, in plain words.</summary>
internal static class InstructionWorksheet
{
    private const int Width = 110;

    private static readonly string[] Common =
    [
        "I fogli «ente» e «piano» dicono chi e che cosa: un campo per riga, il valore nella colonna «valore».",
        "Ogni altro foglio è un elenco: una riga per centro, per obiettivo, per indicatore. I nomi dei fogli e delle colonne non si cambiano; le colonne che non servono si possono togliere.",
        "Fermando il puntatore su un'intestazione si legge che cosa va nella colonna. Dove le parole sono fisse, la cella offre l'elenco.",
        "La colonna «id» è il nome breve del record: lettere minuscole senza accenti, cifre e trattini. Diventa l'indirizzo della sua pagina e non cambia più. Le altre righe lo citano: un indicatore, per esempio, scrive in «obiettivo» l'id del suo obiettivo.",
        "Una fase è di un obiettivo o di una scheda; un indicatore è di un obiettivo, di una fase o di una linea; una risorsa è di un obiettivo o di una scheda: si riempie una sola di quelle colonne.",
        "In «atteso» e «raggiunto» vanno le parole esatte dell'atto, per esempio «<= 10 giorni» o «entro il 30/11/2026». Per un altro anno si aggiunge una colonna: «atteso.2027». Lo stesso vale per «previsto.2027» nelle risorse e «storico.2024» negli indicatori.",
        "Più voci nella stessa cella si separano con « | », una barra fra due spazi.",
        "Nel foglio «personale» non va mai un nome, e un gruppo ha almeno tre persone.",
    ];

    public static Worksheet OfExport() => Of(
    [
        "Questa cartella di lavoro contiene un intero piano, come è nei dati aperti dell'ente.",
        .. Common,
        "Svuotare una cella toglie il valore dai dati; togliere una riga toglie il record; togliere una colonna o un foglio non toglie niente. Le righe che non si toccano lasciano i dati come sono.",
        "Dopo le correzioni il file si riporta nei dati con: peg import nome-del-file.xlsx",
    ]);

    public static Worksheet OfTemplate() => Of(
    [
        "Questa cartella di lavoro serve a scrivere un piano: si riempie, si salva e si dà al programma con: peg import nome-del-file.xlsx",
        .. Common,
        "La prima riga di ogni elenco, in grigio, è un esempio. Finché resta com'è, l'importazione la salta: si può lasciare, cancellare, o riscrivere tutta con dati propri, compreso l'«id». Il segno nell'ultima colonna, «esempio», serve a riconoscerla: su una riga riscritta non conta più niente.",
        "Le celle sono vuote dove il piano non dice niente: una cella vuota non è uno zero.",
    ]);

    private static Worksheet Of(IEnumerable<string> paragraphs) => new()
    {
        Name = PlanWorksheets.Instructions,
        Columns = [new WorksheetColumn { Header = "Come si compila", Width = Width, IsWrapped = true, Holds = CellKind.Text }],
        Rows = [.. paragraphs.Select(paragraph => new[] { Cell.Of(paragraph) })],
    };
}
