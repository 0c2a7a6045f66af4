namespace PegOpenData.Benchmarks;

/// <summary>Italian-looking text of a given length, from a seed.</summary>
internal sealed class SyntheticText(int seed)
{
    private static readonly string[] Words =
    [
        "servizio", "cittadini", "ufficio", "progetto", "scuola", "biblioteca", "manutenzione", "strade", "verde", "pagamenti", "digitale", "sportello",
        "trasparenza", "famiglie", "bilancio", "controllo", "sicurezza", "mobilità", "cultura", "ambiente", "qualità", "attività", "riduzione", "tempi",
        "attesa", "gestione", "programmazione", "comunicazione", "edilizia", "patrimonio", "personale", "formazione", "imprese", "turismo", "energia", "rifiuti",
        "del", "della", "per", "con", "nel", "nuovo", "comunale", "pubblico", "annuale", "integrato", "delle", "dei", "e", "la",
    ];

    private readonly Random random = new(seed);

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => random.Next(low, high + 1);

    /// <summary>Words with a capital at the head.</summary>
    public string Title(int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}";
    }

    /// <summary>Sentences of about twelve words.</summary>
    public string Paragraph(int words) => string.Join(' ', Enumerable.Range(0, Math.Max(1, words / 12)).Select(_ => $"{Title(12)}."));
}
