using PegOpenData.Loading.Schemas;

namespace PegOpenData.Importing.Workbooks.Suggesting;

/// <summary>What offices call the fields of a plan in their own tables, beside the names and titles that the schemas give.</summary>
internal static class FieldWords
{
    private static readonly string[] Offices =
        ["centro di responsabilita", "cdr", "settore", "servizio", "ufficio", "area", "direzione", "struttura", "unita organizzativa", "settore responsabile", "ufficio responsabile"];

    private static readonly string[] Objectives = ["obiettivo", "titolo obiettivo", "codice obiettivo", "cod obiettivo", "n obiettivo", "descrizione obiettivo", "obiettivo gestionale", "obiettivo operativo"];

    private static readonly Dictionary<(string Collection, string Field), string[]> Known = new()
    {
        [(Collections.Centres, "denominazione")] = [.. Offices, "nome", "descrizione"],
        [(Collections.Centres, "codice")] = ["cod", "codice cdr", "codice centro"],
        [(Collections.Centres, "padre")] = ["dipende da", "struttura superiore"],
        [(Collections.Lines, "denominazione")] = ["nome", "descrizione", "linea di programmazione"],
        [(Collections.Sheets, "titolo")] = ["denominazione", "scheda", "progetto", "prodotto"],
        [(Collections.Objectives, "titolo")] = ["obiettivo", "titolo obiettivo", "denominazione", "denominazione obiettivo", "nome obiettivo", "obiettivo gestionale", "obiettivo operativo"],
        [(Collections.Objectives, "codice")] = ["cod", "codice obiettivo", "cod obiettivo", "n", "numero", "n obiettivo"],
        [(Collections.Objectives, "tipo")] = ["tipologia", "tipo obiettivo", "tipologia obiettivo"],
        [(Collections.Objectives, "centro")] = Offices,
        [(Collections.Objectives, "descrizione")] = ["descrizione obiettivo", "finalita"],
        [(Collections.Objectives, "peso")] = ["peso obiettivo", "peso obiettivo %", "peso %", "ponderazione"],
        [(Collections.Phases, "denominazione")] = ["fase", "attivita", "azione", "descrizione fase", "descrizione attivita", "fasi", "azioni"],
        [(Collections.Phases, "obiettivo")] = Objectives,
        [(Collections.Phases, "inizio_previsto")] = ["inizio", "data inizio", "data inizio prevista", "dal"],
        [(Collections.Phases, "fine_prevista")] = ["fine", "data fine", "data fine prevista", "scadenza", "termine", "al", "entro il"],
        [(Collections.Phases, "inizio_effettivo")] = ["data inizio effettiva"],
        [(Collections.Phases, "fine_effettiva")] = ["data fine effettiva", "conclusione"],
        [(Collections.Phases, "avanzamento")] = ["% avanzamento", "stato di avanzamento", "percentuale di avanzamento", "percentuale di realizzazione"],
        [(Collections.Phases, "peso")] = ["peso fase", "peso fase %", "peso %"],
        [(Collections.Indicators, "denominazione")] = ["indicatore", "nome indicatore", "descrizione indicatore", "denominazione indicatore", "indicatore di risultato", "misura"],
        [(Collections.Indicators, "obiettivo")] = Objectives,
        [(Collections.Indicators, "codice")] = ["cod", "codice indicatore", "cod indicatore"],
        [(Collections.Indicators, "tipo")] = ["tipologia", "tipo indicatore", "tipologia indicatore"],
        [(Collections.Indicators, "unita")] = ["um", "u m", "unita misura"],
        [(Collections.Indicators, "formula")] = ["formula di calcolo", "modalita di calcolo"],
        [(Collections.Indicators, "fonte_dato")] = ["fonte", "fonte dati", "fonte dei dati"],
        [(Collections.Indicators, "peso")] = ["peso indicatore", "peso indicatore %", "peso %"],
        [(Collections.Indicators, "iniziale")] = ["baseline", "valore di partenza", "valore iniziale"],
        [(Collections.Indicators, "atteso")] = ["valore atteso", "target", "risultato atteso", "valore target", "atteso"],
        [(Collections.Indicators, "raggiunto")] = ["valore raggiunto", "consuntivo", "risultato", "risultato raggiunto", "valore conseguito", "valore a consuntivo", "raggiunto"],
        [(Collections.BudgetLines, "direzione")] = ["entrata spesa", "e s", "e u", "entrata uscita", "parte"],
        [(Collections.BudgetLines, "capitolo")] = ["cap", "n capitolo", "numero capitolo"],
        [(Collections.BudgetLines, "articolo")] = ["art"],
        [(Collections.BudgetLines, "descrizione")] = ["oggetto", "descrizione capitolo", "denominazione", "denominazione capitolo"],
        [(Collections.BudgetLines, "obiettivo")] = Objectives,
        [(Collections.BudgetLines, "previsto")] = ["stanziamento", "previsione", "importo", "previsto", "competenza"],
        [(Collections.BudgetLines, "assestato")] = ["assestamento", "stanziamento assestato"],
        [(Collections.BudgetLines, "impegnato")] = ["impegni", "impegnato accertato", "accertato", "accertamenti"],
        [(Collections.BudgetLines, "pagato")] = ["pagamenti", "riscosso", "riscossioni", "pagato riscosso"],
        [(Collections.Measurements, "valore")] = ["valore rilevato", "misura", "rilevazione"],
        [(Collections.Measurements, "data")] = ["data rilevazione", "al", "rilevato il"],
        [(Collections.Measurements, "indicatore")] = ["codice indicatore", "nome indicatore"],
    };

    /// <summary>The collections that a foreign table may be of; those about people and acts are for a person to map.</summary>
    public static IReadOnlyList<string> Suggested { get; } =
        [Collections.Objectives, Collections.Indicators, Collections.Phases, Collections.BudgetLines, Collections.Centres, Collections.Lines, Collections.Sheets, Collections.Measurements];

    public static IReadOnlyList<string> Of(string collection, string field) => Known.GetValueOrDefault((collection, field), []);
}
