using System.Collections.Immutable;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Identity;

/// <summary>Two rows of one identifier are two records of which the data could keep only one: which of them, nobody can tell.</summary>
internal static class RepeatedIdentifiers
{
    /// <summary>One finding at each row after the first.</summary>
    public static void Report(ImmutableDictionary<string, ImmutableArray<MappingNode>> records, DiagnosticBag found)
    {
        foreach (var collection in Collections.All.Where(RecordNames.Identified.Contains))
        {
            var identifiers = records.GetValueOrDefault(collection, []).Select(record => record["id"]).OfType<ScalarNode>();
            foreach (var same in identifiers.GroupBy(id => id.Text, StringComparer.Ordinal))
            {
                var first = same.First();
                found.AddRange(same.Skip(1).Select(id => Errors.Checks.DuplicateIdentifier(id.Text, id.Span, first.Span, subject: null)));
            }
        }
    }
}
