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
        if (diff.Plans.IsEmpty)
        {
            yield return "Non cambia niente.";
        }
        else
        {
            yield return $"Piani: {string.Join(", ", diff.PlanTally.Select(tally => $"{tally.Count} {ItalianWords.Participle(tally.Kind, "piani", tally.Count)}"))}.";
        }

        foreach (var group in diff.RecordTally.GroupBy(tally => tally.Collection))
        {
            var kinds = group.Select(tally => $"{tally.Count} {ItalianWords.Participle(tally.Kind, group.Key, tally.Count)}");
            yield return $"{char.ToUpperInvariant(group.Key[0])}{group.Key[1..]}: {string.Join(", ", kinds)}{(diff.Renamed(group.Key) is var renamed and > 0 ? $" ({renamed} con un altro nome)" : "")}.";
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
    public static IEnumerable<DiffLine> Of(DataDiff diff) => diff.Plans.SelectMany(Of);

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
