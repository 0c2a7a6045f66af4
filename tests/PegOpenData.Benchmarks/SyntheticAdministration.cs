using System.Globalization;
using System.Text;

namespace PegOpenData.Benchmarks;

/// <summary>
/// Writes the data of a made-up administration: N objectives, each with 4 indicators, 5 phases and 3 budget lines, and Italian text as
/// long as real plans have it. Seeded: the same N gives the same files.
/// </summary>
internal static class SyntheticAdministration
{
    private const int Centres = 24;

    public static void Write(string data, int objectives) => Write(data, objectives, Objective);

    /// <summary>Objectives of a phase and an indicator each: 1.4 KB, as the smallest of real plans.</summary>
    public static void WriteSmall(string data, int objectives) => Write(data, objectives, SmallObjective);

    private static void Write(string data, int objectives, Func<int, SyntheticText, string> objective)
    {
        var text = new SyntheticText(objectives);
        var plan = Path.Combine(data, "citta-sintetica", "peg-2025");
        Directory.CreateDirectory(Path.Combine(plan, "obiettivi"));
        var content = Path.Combine(data, "..", "content");
        Directory.CreateDirectory(content);
        File.WriteAllText(Path.Combine(content, "site.yaml"), "titolo: Banco di prova\nportale: true\n");
        File.WriteAllText(Path.Combine(data, "citta-sintetica", "ente.yaml"), "denominazione: Città sintetica\ntipo: comune\ndimostrazione: true\n");
        File.WriteAllText(Path.Combine(plan, "piano.yaml"), "denominazione: PEG 2025\nanno: 2025\ntipo: peg\nstato: consuntivo\nsituazione_al: 2025-12-31\n");
        File.WriteAllText(Path.Combine(plan, "centri.csv"), CentresCsv(text));
        for (var i = 1; i <= objectives; i++)
        {
            File.WriteAllText(Path.Combine(plan, "obiettivi", $"ob-{i:00000}.yaml"), objective(i, text));
        }
    }

    private static string CentresCsv(SyntheticText text)
    {
        var csv = new StringBuilder("id,codice,denominazione,tipo\n");
        for (var i = 1; i <= Centres; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"c-{i:00},{i:00},{text.Title(4)},settore\n");
        }

        return csv.ToString();
    }

    private static string Objective(int number, SyntheticText text)
    {
        var id = $"ob-{number:00000}";
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"id: {id}\ncodice: \"2025_{number:00000}\"\ntitolo: {text.Title(9)}\ntipo: sviluppo\n");
        yaml.Append(CultureInfo.InvariantCulture, $"centro: c-{(number % Centres) + 1:00}\nresponsabile:\n  ruolo: Dirigente del settore\n");
        yaml.Append(CultureInfo.InvariantCulture, $"descrizione: |\n  {text.Paragraph(60)}\n\n  {text.Paragraph(45)}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"stato_attuazione:\n  - data: 2025-12-31\n    testo: |\n      {text.Paragraph(70)}\n");
        yaml.Append("fasi:\n");
        for (var i = 1; i <= 5; i++)
        {
            Phase(yaml, $"{id}-f{i}", i, text);
        }

        yaml.Append("indicatori:\n");
        for (var i = 1; i <= 4; i++)
        {
            Indicator(yaml, $"{id}-i{i}", i, text);
        }

        yaml.Append("risorse:\n");
        for (var i = 1; i <= 3; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: {id}-r{i}\n    direzione: {(i == 1 ? "entrata" : "spesa")}\n    esercizio: 2025\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    capitolo: \"{number:00000}{i}\"\n    descrizione: {text.Title(7)}\n    previsto: {text.Between(1, 900)}000.00\n");
        }

        return yaml.ToString();
    }

    private static string SmallObjective(int number, SyntheticText text)
    {
        var id = $"ob-{number:00000}";
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"id: {id}\ntitolo: {text.Title(9)}\ntipo: sviluppo\ncentro: c-{(number % Centres) + 1:00}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"descrizione: |\n  {text.Paragraph(75)}\nfasi:\n");
        Phase(yaml, $"{id}-f1", 1, text);
        yaml.Append("indicatori:\n");
        Indicator(yaml, $"{id}-i1", 1 + (number % 4), text);
        return yaml.ToString().Replace("    peso: 20\n", "", StringComparison.Ordinal);
    }

    private static void Phase(StringBuilder yaml, string id, int order, SyntheticText text)
    {
        var start = text.Between(1, 9);
        yaml.Append(CultureInfo.InvariantCulture, $"  - id: {id}\n    ordine: {order}\n    denominazione: {text.Title(10)}\n    peso: 20\n    avanzamento: {text.Between(0, 100)}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"    inizio_previsto: 2025-{start:00}-01\n    fine_prevista: 2025-{start + 3:00}-28\n    inizio_effettivo: 2025-{start:00}-10\n    fine_effettiva: 2025-{start + 2:00}-20\n");
    }

    private static void Indicator(StringBuilder yaml, string id, int kind, SyntheticText text)
    {
        var (expected, reached) = kind switch
        {
            1 => ("'>= 80%'", $"{text.Between(60, 99)}%"),
            2 => ("30/09/2025", $"{text.Between(10, 28)}/09/2025"),
            3 => ("almeno 12", $"{text.Between(5, 30)}"),
            _ => ("'<= 30 giorni'", $"{text.Between(10, 45)} giorni"),
        };
        yaml.Append(CultureInfo.InvariantCulture, $"  - id: {id}\n    denominazione: {text.Title(8)}\n    tipo: efficacia\n    atteso: {expected}\n    raggiunto: {reached}\n");
    }
}
