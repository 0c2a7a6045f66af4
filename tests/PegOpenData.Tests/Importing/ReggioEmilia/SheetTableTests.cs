using System.Globalization;
using PegOpenData.Importing.Accounting;

namespace PegOpenData.Tests.Importing.ReggioEmilia;

/// <summary>Every sheet of the real document against the table that a person made of it.</summary>
public sealed class SheetTableTests
{
    private static readonly CultureInfo Italian = new(CultureInfo.InvariantCulture.Name)
    {
        NumberFormat = { NumberGroupSeparator = ".", NumberDecimalSeparator = "," },
    };

    /// <summary>Centre, code, first and last line, kinds, how many indicators, phases, budget lines and people, totals, budget, title.</summary>
    public static IEnumerable<object[]> Rows { get; } =
    [
        ["10", "2020_PD_1003", 79, 160, "MP", 3, 7, 1, 4, "Spese corr. 8.000,00", "8.000,00", "AUTORIZZAZIONI PER INSTALLAZIONI PUBBLICITARIE E INSEGNE SU"],
        ["10", "2020_PD_1004", 162, 265, "OOO", 13, 8, 2, 10, "Entrate corr. 5.000,00; Spese corr. 250,00", "250,00", "AUTORIZZAZIONI E SCIA IN MATERIA DI PUBBLICI ESERCIZI, COMME"],
        ["10", "2020_PD_1005", 267, 356, "MO", 4, 7, 4, 6, "Entrate corr. 1.632.200,00; Spese corr. 10.000,00", "10.000,00", "CONCESSIONI DI SUOLO PUBBLICO"],
        ["10", "2020_PD_1006", 358, 417, "O", 2, 5, 2, 6, "Entrate corr. 30.000,00; Spese corr. 5.000,00", "5.000,00", "PROVVEDIMENTI DI CARATTERE GENERALE E ORDINANZE RELATIVE ALL"],
        ["10", "2020_PD_1010", 419, 505, "O?", 7, 13, 0, 9, "", "", "GESTIONE AUTORIZZAZIONI E CONCESSIONI DI MERCATI E FIERE"],
        ["10", "2020_PD_1016", 507, 556, "OO", 4, 3, 2, 2, "Entrate corr. 1.450.000,00; Spese corr. 9.500,00", "9.500,00", "PASSI CARRAI"],
        ["10", "2020_PD_1026", 558, 599, "M", 1, 3, 0, 5, "", "", "Piattaforma SUAPER con l'inserimento degli interventi di cui"],
        ["10", "2020_PD_10RE", 601, 624, "M", 1, 0, 0, 1, "", "", "Gestione Segnalazioni e Reclami"],
        ["10", "2020_PD_1103", 626, 693, "O", 4, 6, 1, 5, "Spese corr. 61.000,00", "61.000,00", "Sagra della Giareda, Patrono ed altre iniziative realizzate"],
        ["10", "2020_PD_1309", 695, 751, "OO", 4, 2, 3, 2, "Entrate corr. 750.000,00; Spese corr. 241.500,00", "241.500,00", "Gestione pubbliche affissioni"],
        ["10", "2020_PD_6603", 753, 835, "OPMO", 4, 6, 0, 7, "", "", "Ricevimento e smistamento pratiche edilizie. Assistenza e co"],
        ["10", "2020_PD_6632", 837, 959, "OO", 8, 13, 2, 11, "Entrate corr. 1.280.000,00", "", "Attività rivolta alla repressione degli abusi edilizi e al p"],
        ["10", "2020_PD_6633", 961, 1004, "O", 7, 0, 0, 8, "", "", "Gestione delle procedure di rilascio dei titoli edilizi in s"],
        ["10", "2020_PD_10PA", 1008, 1018, "P", 1, 0, 0, 2, "", "", "Anticorruzione"],
        ["10", "2020_PD_10PR", 1020, 1070, "PPPP", 5, 1, 0, 1, "", "0,00", "Privacy"],
        ["10", "2020_PD_10PT", 1072, 1092, "P", 1, 0, 0, 2, "", "", "Trasparenza"],
        ["10", "2020_PD_10TD", 1094, 1131, "P", 1, 2, 0, 1, "", "", "Governare la Trasformazione digitale"],
        ["10", "2020_PG_1028", 1133, 1160, "P", 1, 0, 0, 1, "", "", "Carta dei servizi"],
        ["10", "2020_PG_1029", 1162, 1189, "P", 2, 3, 0, 1, "", "", "GESTIONE EMERGENZA COVID-19"],
        ["10", "2020_PG_1023", 1191, 1230, "M", 2, 0, 0, 8, "", "", "STESURA REGOLAMENTO DEHORS E MODIFICA REGOLAMENTO COSAP"],
        ["10", "2020_PG_1025", 1232, 1274, "M", 1, 3, 0, 8, "", "", "Procedure informatiche relative al COSAP, e al procedimento"],
        ["10", "2020_PG_1102", 1276, 1314, "M", 2, 3, 0, 3, "", "", "Valorizzazione Eccellenze Enogastronomiche del Territorio"],
        ["10", "2020_PG_7024", 1316, 1381, "P", 3, 5, 7, 3, "Entrate corr. 188.400,00; Spese corr. 320.736,00", "320.736,00", "Governance Pubblico-Privata del commercio in centro storico"],
        ["15", "2020_PD_1501", 1414, 1520, "O?", 6, 15, 4, 14, "Entrate corr. 6.100,00; Spese corr. 133.268,00", "133.268,00", "COMUNICAZIONE STRATEGICA"],
        ["15", "2020_PD_1532", 1522, 1642, "OOM", 15, 17, 0, 17, "", "", "COMUNICAZIONE DIGITALE"],
        ["15", "2020_PD_1533", 1644, 1709, "O", 8, 4, 4, 6, "Entrate corr. 2.551,27; Spese corr. 22.551,27", "22.551,27", "RELAZIONI CON I MEDIA"],
        ["15", "2020_PD_1541", 1711, 1831, "OMM", 11, 12, 0, 20, "", "", "INFORMAZIONE"],
        ["15", "2020_PD_1543", 1833, 1879, "P", 1, 2, 0, 1, "", "", "Coordinamento della Comunicazione"],
        ["15", "2020_PD_15PA", 1883, 1892, "P", 1, 0, 0, 1, "", "", "Anticorruzione"],
        ["15", "2020_PD_15PR", 1894, 1938, "PPPP", 5, 0, 0, 1, "", "", "Privacy"],
        ["15", "2020_PD_15PT", 1940, 1959, "P", 1, 0, 0, 1, "", "", "Trasparenza"],
        ["15", "2020_PD_15TD", 1961, 1996, "P", 1, 1, 0, 1, "", "", "Governare la Trasformazione digitale"],
        ["15", "2020_PG_1540", 1998, 2048, "PP", 2, 4, 0, 8, "", "", "LA PERFORMANCE DOPO D.LGS 74/17"],
        ["15", "2020_PG_1542", 2050, 2104, "MM", 4, 6, 0, 4, "", "", "Nuova Intranet e sito web Istituzionale : passaggio a Plone"],
        ["15", "2020_PG_1544", 2106, 2238, "PP", 9, 20, 0, 21, "", "", "EMERGENZA COVID19"],
        ["16", "2020_PD_1621", 2282, 2373, "OM", 12, 2, 6, 5, "Entrate corr. 1.830.000,00; Entrate inv. 250.000,00", "0,00", "Funzioni di polizia mortuaria"],
        ["16", "2020_PD_1625", 2375, 2437, "OM", 4, 2, 4, 10, "Entrate corr. 9.000,00; Spese corr. 145.500,00", "145.500,00", "Operazioni cimiteriali"],
        ["16", "2020_PD_1638", 2439, 2554, "O", 8, 0, 8, 43, "Entrate corr. 575.930,00; Spese corr. 416.000,00", "416.000,00", "Gestione dei servizi di front office in materia di anagrafe,"],
        ["16", "2020_PD_1639", 2556, 2716, "OPMMMOMM", 32, 0, 0, 33, "", "", "Gestione delle attività di istruttoria dei procedimenti dei"],
        ["16", "2020_PD_1640", 2718, 2758, "O", 2, 0, 0, 8, "", "", "Gestione delle attività di controllo e verifica in materia d"],
        ["16", "2020_PD_1641", 2760, 2798, "OO", 4, 0, 0, 4, "", "", "Gestione dell'aggiornamento delle informazioni ai cittadini"],
        ["16", "2020_PD_1642", 2800, 2875, "M", 2, 0, 1, 39, "Spese corr. 5.000,00", "5.000,00", "Attività interna formativa e di aggiornamento rivolte al per"],
        ["16", "2020_PD_1643", 2877, 2968, "OO", 14, 7, 2, 8, "Spese corr. 81.300,00", "81.300,00", "Gestione domande di alloggi di edilizia residenziale pubblic"],
        ["16", "2020_PD_1648", 2970, 3071, "PMMM", 24, 0, 0, 9, "", "", "Consultazioni elettorali 2020"],
        ["16", "2020_PD_16RE", 3073, 3096, "M", 1, 0, 0, 1, "", "", "Gestione Segnalazioni e Reclami"],
        ["16", "2020_PD_8928", 3098, 3144, "M", 1, 1, 3, 8, "Entrate corr. 322.138,00; Spese corr. 322.138,00", "322.138,00", "SINERGIE TRA PATRIMONIO IMMOBILIARE PUBBLICO E PRIVATO"],
        ["16", "2020_PD_8932", 3146, 3206, "OM", 4, 3, 2, 8, "Entrate corr. 98.001,59; Spese corr. 98.001,59", "98.001,59", "GESTIONE SOSTENIBILE ABITANTI"],
        ["16", "2020_PD_1645", 3208, 3230, "P", 2, 0, 0, 2, "", "", "Progetto qualità dei servizi"],
        ["16", "2020_PD_16PA", 3234, 3247, "PP", 2, 0, 0, 1, "", "", "Anticorruzione"],
        ["16", "2020_PD_16PR", 3249, 3303, "PPPP", 5, 1, 0, 1, "", "", "Privacy"],
        ["16", "2020_PD_16PT", 3305, 3324, "P", 1, 0, 0, 1, "", "", "Trasparenza"],
        ["16", "2020_PD_16TD", 3326, 3383, "PP", 3, 6, 0, 3, "", "", "Governare la Trasformazione digitale"],
        ["16", "2020_PG_1650", 3385, 3450, "P", 5, 10, 0, 5, "", "", "Riorganizzazione del servizio a causa dell'emergenza sanitar"],
        ["16", "2020_PG_8929", 3452, 3502, "MMP", 5, 1, 0, 8, "", "0,00", "REVISIONE E MONITORAGGIO DEGLI STRUMENTI ORDINARI DI GESTION"],
        ["A4", "2020_PD_A4CA", 3519, 3552, "PPP", 3, 0, 0, 1, "", "", "Coordinamento dell'area"],
    ];

    /// <param name="kinds">Of its objectives, by their first letter; ? where none is printed.</param>
    /// <param name="budget">In the summary; "" where the cell is empty.</param>
    /// <param name="title">Its beginning.</param>
    [SharedTheory]
    [MemberData(nameof(Rows))]
    public void A_sheet_holds_what_is_printed(
        string centre, string code, int first, int last, string kinds, int indicators, int phases, int lines, int people,
        string totals, string budget, string title)
    {
        var index = RealDocument.Index;
        var sheet = Assert.Single(index.Plan.Sheets, sheet => sheet.Code == code);
        var objectives = index.ObjectivesOfSheet[sheet.Id].OrderBy(objective => objective.Provenance!.Line).ToList();
        Assert.Equal((centre, code.Contains("_PG_", StringComparison.Ordinal) ? "progetto" : "prodotto"), (index.Centres[sheet.Centre!.Value].Code, sheet.Kind));
        Assert.StartsWith(title, sheet.Title, StringComparison.Ordinal);
        Assert.Equal(first, sheet.Provenance!.Line);
        Assert.Equal(kinds, string.Concat(objectives.Select(LetterOf)));
        Assert.Equal(indicators, objectives.Sum(objective => index.IndicatorsOfObjective[objective.Id].Count()));
        Assert.Equal(phases, objectives.Sum(objective => index.PhasesOfObjective[objective.Id].Count()) + index.PhasesOfSheet[sheet.Id].Count());
        Assert.Equal(lines, index.BudgetOfSheet[sheet.Id].Count());
        Assert.Equal(people, RealDocument.Whole.Reckoning!.Claims.Count(claim => claim is { Role: LineRole.Record, What: "personale" } && claim.Line >= first && claim.Line <= last));
        Assert.Equal(totals, string.Join("; ", PrintedFor(sheet).Where(total => total.Item != "budget").Select(WordsOf)));
        Assert.Equal(budget, string.Concat(PrintedFor(sheet).Where(total => total.Item == "budget").Select(total => total.Amount!.Value.Euro.ToString("#,##0.00", Italian))));
    }

    private static IEnumerable<PrintedTotal> PrintedFor(Sheet sheet) =>
        RealDocument.Index.Plan.PrintedTotals.Where(total => total.Scope == "schede" && total.Id == sheet.Id);

    private static char LetterOf(Objective objective) => objective.Kind switch
    {
        "miglioramento" => 'M',
        "prioritario" => 'P',
        "gestionale ordinario" => 'O',
        _ => '?',
    };

    private static string WordsOf(PrintedTotal total)
    {
        var direction = total.Item == "entrata" ? "Entrate" : "Spese";
        var kind = total.TitleKind == "corrente" ? "corr." : "inv.";
        return $"{direction} {kind} {total.Amount!.Value.Euro.ToString("#,##0.00", Italian)}";
    }
}
