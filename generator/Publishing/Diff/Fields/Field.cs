namespace PegOpenData.Publishing.Diff.Fields;

/// <summary>Something that records of a kind say, in one value or in several with a name each.</summary>
internal sealed record Field<T>(DiffTopic Topic, Func<T, PlanVersion, IEnumerable<(string Name, string? Value)>> Values)
{
    public Field(DiffTopic topic, string name, Func<T, PlanVersion, string?> value)
        : this(topic, (record, plan) => [(name, value(record, plan))])
    {
    }

    public Field(DiffTopic topic, string name, Func<T, string?> value)
        : this(topic, name, (record, _) => value(record))
    {
    }

    /// <summary>The collection whose files it is taken from, where they are not those of the record.</summary>
    public string? From { get; init; }

    /// <param name="isPersonal">No value of the record may be told.</param>
    public IEnumerable<FieldDiff> Compare((T Record, PlanVersion Plan) before, (T Record, PlanVersion Plan) after, bool isPersonal) =>
        From is not null && (before.Plan.Lacks(From) || after.Plan.Lacks(From)) ? []
        : Compare([.. Values(before.Record, before.Plan)], [.. Values(after.Record, after.Plan)], isPersonal);

    private IEnumerable<FieldDiff> Compare(List<(string Name, string? Value)> old, List<(string Name, string? Value)> now, bool isPersonal) =>
        old.Concat(now).Select(value => value.Name).Distinct(StringComparer.Ordinal)
            .Select(name => FieldDiff.Of(name, Topic, ValueOf(old, name), ValueOf(now, name), isPersonal)).OfType<FieldDiff>();

    private static string? ValueOf(List<(string Name, string? Value)> values, string name) =>
        values.Where(value => value.Name == name).Select(value => value.Value).FirstOrDefault();
}
