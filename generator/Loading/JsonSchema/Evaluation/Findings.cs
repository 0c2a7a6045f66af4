namespace PegOpenData.Loading.JsonSchema.Evaluation;

/// <summary>Where failures go: gathered, or only counted when all that matters is whether there is one.</summary>
internal sealed class Findings(bool isSilent)
{
    private readonly List<SchemaFailure> failures = [];

    public bool IsSilent { get; } = isSilent;

    public int Count { get; private set; }

    public bool Any => Count > 0;

    public IReadOnlyList<SchemaFailure> Failures => failures;

    public void Add(Func<SchemaFailure> make)
    {
        Count++;
        if (!IsSilent)
        {
            failures.Add(make());
        }
    }

    public void AddRange(IEnumerable<SchemaFailure> others)
    {
        foreach (var failure in others)
        {
            Add(() => failure);
        }
    }
}
