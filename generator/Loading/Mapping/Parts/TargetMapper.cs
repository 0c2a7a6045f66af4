using System.Collections.Immutable;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Loading.Mapping.Parts;

/// <summary>What an indicator expected and reached: <c>iniziale</c>, <c>atteso</c>, <c>raggiunto</c>, <c>storico</c>.</summary>
internal sealed class TargetMapper(Fields indicator)
{
    private readonly ReadingContext context = new(indicator.Text("denominazione"), indicator.Text("note"), indicator.Text("unita"));

    public Target? Target() => Read(indicator["atteso"], context) is { } read ? new Target(read.Text, read.Reading) : null;

    public ImmutableSortedDictionary<int, Target> TargetsByYear() =>
        Years("atteso", context, read => new Target(read.Text, read.Reading));

    public Result? Result()
    {
        if (Read(indicator["raggiunto"], context.OfResult()) is not { } read)
        {
            return null;
        }

        var details = indicator.Nested("raggiunto");
        return new Result(read.Text, read.Reading)
        {
            Date = details?.Date("rilevato_il"),
            Numerator = details?.Decimal("numeratore"),
            Denominator = details?.Decimal("denominatore"),
        };
    }

    public ImmutableSortedDictionary<int, Result> History() =>
        Years("storico", context.OfResult(), read => new Result(read.Text, read.Reading));

    public Baseline? Baseline() =>
        indicator.Nested("iniziale") is { } start && Read(start["testo"], context.OfResult()) is { } read
            ? new Baseline(read.Text, read.Reading, start.Integer("anno"))
            : null;

    private ImmutableSortedDictionary<int, T> Years<T>(string key, ReadingContext beside, Func<(string Text, Reading Reading), T> make) =>
        (indicator.Nested(key)?.Years ?? [])
            .Select(entry => (entry.Year, Read: Read(entry.Value, beside)))
            .Where(entry => entry.Read is not null)
            .ToImmutableSortedDictionary(entry => entry.Year, entry => make(entry.Read!.Value));

    private (string Text, Reading Reading)? Read(Node? node, ReadingContext beside) => ReadingMapper.Map(node, beside, indicator.Bag);
}
