using System.Collections.Immutable;
using PegOpenData.Importing.Identifiers;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Identity;

/// <summary>
/// Which record of the plan each row of one collection is: that of the same owner with the same code and words, each once and in order; then that of the
/// same owner with the same code. Only where either says no owner may another be meant, and only where there is one. What is none of them is new.
/// </summary>
/// <param name="matched">What records of the import are already.</param>
internal sealed class RecordMatching(string collection, KnownRecords known, HashSet<string> matched)
{
    private readonly IdentifierPool pool = new(known.IdentifiersIn(collection).ToImmutableDictionary(id => id, _ => ""));

    /// <returns>The identifier of each record, in the same order.</returns>
    public ImmutableArray<string> Of(ImmutableArray<(MappingNode Record, RecordKey? Owner)> rows)
    {
        var identifiers = new string?[rows.Length];
        Take(rows, identifiers, row => known.Like(collection, row.Record).FirstOrDefault(each => IsFree(each) && each.Owner == row.Owner));
        Take(rows, identifiers, row => Only(Named(row.Record).Where(each => each.Owner == row.Owner)));
        Take(rows, identifiers, row => Only(Named(row.Record).Where(each => each.Owner is null || row.Owner is null)));
        return [.. identifiers.Select((id, at) => id ?? New(rows[at].Record, rows[at].Owner))];
    }

    private void Take(
        ImmutableArray<(MappingNode Record, RecordKey? Owner)> rows, string?[] identifiers, Func<(MappingNode Record, RecordKey? Owner), KnownRecord?> find)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            if (identifiers[at] is null && find(rows[at]) is { } same)
            {
                matched.Add(identifiers[at] = same.Id);
            }
        }
    }

    private IEnumerable<KnownRecord> Named(MappingNode record) =>
        RecordNames.CodeOf(record) is { } code ? known.Coded(collection, code) : known.Worded(collection, record);

    private KnownRecord? Only(IEnumerable<KnownRecord> candidates) =>
        candidates.Where(IsFree).DistinctBy(each => each.Id).Take(2).ToList() is [var only] ? only : null;

    private bool IsFree(KnownRecord record) => !matched.Contains(record.Id);

    private string New(MappingNode record, RecordKey? owner)
    {
        var named = owner?.Words ?? collection;
        var holder = Slug.TryParse(named, out var slug) ? slug : Slug.FromCode(named);
        var wanted = RecordNames.CodeOf(record) is { } code
            ? Slug.FromCode(code)
            : Slug.FromTitle(RecordNames.WordsOf(collection, record) ?? $"{Collections.RecordOf(collection)} {named}");
        var id = pool.Take(wanted, holder, record.Span.Line).ToString();
        matched.Add(id);
        return id;
    }
}
