using System.Collections.Immutable;
using PegOpenData.Importing.Workbooks.Delivery;
using PegOpenData.Importing.Workbooks.Identity;
using PegOpenData.Importing.Workbooks.Placing;
using PegOpenData.Importing.Workbooks.Shape;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Returning;

/// <summary>Rows that name a record whose own row was taken out: told at the cell, as the checks of the data would tell it at a line of a file.</summary>
internal sealed class RemovedOwners(IEnumerable<RecordKey> removed, DiagnosticBag found)
{
    private readonly ILookup<string, string> gone = removed.Where(key => RecordNames.Identified.Contains(key.Collection)).ToLookup(key => key.Collection, key => key.Words);

    /// <param name="touched">Parts that came back changed without the record they belong to.</param>
    public void Check(PlanDelivery said, IEnumerable<ReturnedRow> touched)
    {
        foreach (var (collection, records) in gone.Count == 0 ? [] : said.Records)
        {
            var fields = Fields(collection);
            foreach (var record in records)
            {
                Check(record, fields);
            }
        }

        foreach (var row in touched.Where(row => row.Key is null && !row.Lists.IsEmpty))
        {
            if ((row.Said["id"] as ScalarNode)?.Text is { } id && gone[row.Sheet].Contains(id))
            {
                found.Add(Errors.Workbooks.OwnerRemoved(row.Lists[0].List.Items.Span, Collections.RecordOf(row.Sheet), id));
            }
        }
    }

    private void Check(MappingNode record, IReadOnlyList<(string Field, string Collection)> fields)
    {
        foreach (var (field, named) in fields)
        {
            var values = record[field] is SequenceNode list ? list.Items : record[field] is { } one ? [one] : ImmutableArray<Node>.Empty;
            foreach (var value in values.OfType<ScalarNode>().Where(value => gone[named].Contains(value.Text)))
            {
                found.Add(Errors.Workbooks.OwnerRemoved(value.Span, Collections.RecordOf(named), value.Text));
            }
        }
    }

    /// <summary>The columns that name records of which some are gone.</summary>
    private List<(string Field, string Collection)> Fields(string collection) =>
    [
        .. from column in PlanWorksheets.Named(collection)!.Meanings
           let named = column.Name == RecordNames.Parent ? collection : Collections.All.FirstOrDefault(each => each == column.Name || Collections.RecordOf(each) == column.Name)
           where named is not null && column.IsIdentifier && gone.Contains(named)
           select (column.Name, named),
    ];
}
