using System.Collections.Immutable;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>Fields that go without saying where a record stands: the objective it is written in, the day in the name of its file.</summary>
internal readonly record struct Implied(ImmutableDictionary<string, string>? Fields)
{
    public string? this[string field] => Fields?.GetValueOrDefault(field);

    public Implied With(string field, string? value) =>
        value is null ? this : new Implied((Fields ?? ImmutableDictionary<string, string>.Empty).SetItem(field, value));
}
