using PegOpenData.Publishing.Diff;

namespace PegOpenData.Cli.Reports.Differences;

/// <summary>Tells a comparison in plain Italian, line by line.</summary>
internal static class DiffLines
{
    private const int LongestValue = 200;

    private static readonly Dictionary<string, string> Feminine = new(StringComparer.Ordinal) { ["descrizione"] = "cambiata", ["sezioni"] = "cambiate", ["note"] = "cambiate" };

    /// <summary>How much changed, in a few sentences.</summary>
    public static IEnumerable<string> Totals(DataDiff diff)
    {
        if (diff.IsEmpty)
        {
            yield return "Non cambia niente di ciò che si confronta.";
        }

        foreach (var (name, tallies) in new[] { ("enti", diff.AdministrationTally), ("piani", diff.PlanTally) }.Where(entry => entry.Item2.Count > 0))
        {
            yield return Total(name, tallies);
        }

        foreach (var group in diff.RecordTally.GroupBy(tally => tally.Collection))
        {
            yield return $"{Total(group.Key, group.Select(tally => (tally.Kind, tally.Count)))[..^1]}{(diff.Renamed(group.Key) is var renamed and > 0 ? $" ({renamed} con un altro nome)" : "")}.";
        }

        if (diff.TopicTally.Count > 0)
        {
            yield return $"Valori cambiati: {string.Join(", ", diff.TopicTally.Select(tally => $"{tally.Topic.Italian()} {tally.Count}"))}.";
        }

        if (diff.NotCompared > 0)
        {
            yield return $"Non confrontati: {diff.NotCompared}, perché in una delle due versioni il loro file ha errori.";
        }
    }

    /// <summary>Every change; of what came or went whole, only how much belongs to it.</summary>
    public static IEnumerable<DiffLine> Of(DataDiff diff) => diff.Administrations.SelectMany(Of).Concat(diff.Plans.SelectMany(Of));

    /// <summary>"Fasi: 1 aggiunta, 2 tolte."</summary>
    private static string Total(string name, IEnumerable<(DiffKind Kind, int Count)> tallies) =>
        $"{char.ToUpperInvariant(name[0])}{name[1..]}: {string.Join(", ", tallies.Select(tally => $"{tally.Count} {ItalianWords.Participle(tally.Kind, name, tally.Count)}"))}.";

    private static IEnumerable<DiffLine> Of(AdministrationDiff administration)
    {
        var name = $"Ente «{Short(administration.Name)}» ({administration.Id})";
        return administration.Kind == DiffKind.Changed
            ? [new DiffLine(0, name, IsDetail: false), .. administration.Fields.Select(field => new DiffLine(1, Of(field), IsDetail: true))]
            : [new DiffLine(0, $"{name}: {ItalianWords.Participle(administration.Kind, "enti")}", IsDetail: true)];
    }

    private static IEnumerable<DiffLine> Of(PlanDiff plan)
    {
        var name = $"Piano «{Short(plan.Name)}» ({plan.Administration}/{plan.Plan})";
        return plan.Kind == DiffKind.Changed
            ? [new DiffLine(0, name, IsDetail: false), .. plan.Fields.Select(field => new DiffLine(1, Of(field), IsDetail: true)), .. plan.Records.SelectMany(record => Of(record, 1))]
            : [new DiffLine(0, $"{name}: {ItalianWords.Participle(plan.Kind, "piani")}", IsDetail: true)];
    }

    private static IEnumerable<DiffLine> Of(RecordDiff record, int level)
    {
        var name = $"{ItalianWords.One(record.Collection)} «{Short(record.Name)}» ({record.Id})";
        if (record.Kind != DiffKind.Changed)
        {
            return [new DiffLine(level, $"{name}: {ItalianWords.Participle(record.Kind, record.Collection)}{With(record)}", IsDetail: true)];
        }

        var identifier = record.FormerId is { } former ? [new DiffLine(level + 1, $"identificativo, e con esso l'indirizzo della pagina: da «{former}» a «{record.Id}»", IsDetail: true)] : Array.Empty<DiffLine>();
        return
        [
            new DiffLine(level, name, IsDetail: false),
            .. identifier,
            .. record.Fields.Select(field => new DiffLine(level + 1, Of(field), IsDetail: true)),
            .. record.Parts.SelectMany(part => Of(part, level + 1)),
        ];
    }

    /// <summary>", con 3 indicatori, 2 fasi".</summary>
    private static string With(RecordDiff record) => record.Parts.Where(part => part.Kind == record.Kind).CountBy(part => part.Collection).ToList() is { Count: > 0 } parts
        ? $", con {string.Join(", ", parts.Select(part => ItalianWords.Count(part.Value, part.Key)))}"
        : "";

    private static string Of(FieldDiff field) => field switch
    {
        { IsTold: false, Topic: DiffTopic.Text or DiffTopic.Person } => $"{field.Name}: {Feminine.GetValueOrDefault(field.Name, "cambiato")}",
        { IsTold: false } => $"{field.Name}: cambia, ma non si mostra",
        { From: null } => $"{field.Name}: ora «{Short(field.To!)}», prima niente",
        { To: null } => $"{field.Name}: ora niente, prima «{Short(field.From)}»",
        _ => $"{field.Name}: da «{Short(field.From)}» a «{Short(field.To)}»",
    };

    /// <summary>One line, whatever the data hold.</summary>
    private static string Short(string value)
    {
        var line = string.Concat(value.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length <= LongestValue ? line : $"{line[..LongestValue]}…";
    }
}
