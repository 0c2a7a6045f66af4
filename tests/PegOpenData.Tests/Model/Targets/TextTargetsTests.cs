namespace PegOpenData.Tests.Model.Targets;

/// <summary>What looks like a value and is none, or not surely: it stays text.</summary>
public sealed class TextTargetsTests
{
    public static TheoryData<string> Words { get; } =
    [
        "2020- prima elaborazione; 2021 - seconda; 2022- terza",
        "da 0 (ad oggi) a -1 nel 2023, a -3 nel 2024 e a -5 nel 2025",
        "80 giorni rispetto al bilancio 2023-2025",
        "entro MARZO",
        "entro il 31 marzo",
        "15 marzo",
        "entro la settimana",
        "entro la fine dell'anno",
        "entro 3",
        "dal 01/01/2020 al 31/12/2020",
        "art. 15 c. 5",
        "0522 456111",
        "0522456111",
        "3331234567",
        "+39 0522 456111",
        "00490",
        "1.2.3",
        "1.23.4",
        "12.34,5",
        "1.2345",
        "27.01.21",
        "10-12-15",
        "3/4",
        "9 mln",
        "3 su 4",
        "tre su quattro",
        "2 incontri e relazioni",
        "almeno 6 controlli a settimana",
        "almeno un incontro per zona",
        "2 incontri mensili",
        "30 circa",
        "circa 30",
        "3 incontri in più",
        "5 eventi (massimo)",
        "una relazione",
        "Due locali pronti e arredati",
        "Moduli più chiari e più brevi",
        "Massimo impegno",
        "Riduzione di 3 reclami",
        "Riduzione del 10% entro il 31/12/2020",
        "Nessuna relazione approvata o discussa entro il 31/12/2020",
        "Coinvolgimento di almeno una scuola entro il 31/12/2020",
        "80% nel 2020 e 90% nel 2021",
        "80%, 90",
        "da 5 a 3",
        "da 3 giorni a 5 mesi",
        "entro 15 giorni dalla richiesta e comunque entro il 31/12/2020",
        "entro 10 giorni dalla scadenza del 31/03/2020",
        "Rispetto della scadenza del 30/06/2020",
        "Rispetto delle scadenze al 90%",
        "Termine dei lavori",
        "",
        ">=",
        "%",
        "entro",
        "<b>5</b>",
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void What_is_not_certain_stays_text(string words) => Assert.Equal(Reading.OfText, TargetReader.Read(words));
}
