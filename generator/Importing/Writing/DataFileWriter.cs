using System.Collections.Immutable;
using System.Text;
using PegOpenData.Importing.Changes;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Loading.Syntax.Yaml;
using PegOpenData.Loading.Writing;

namespace PegOpenData.Importing.Writing;

/// <summary>Turns what a file must hold into its text, in the canonical form or as an update of the text that is there.</summary>
internal sealed class DataFileWriter(DiagnosticBag found)
{
    private readonly List<RecordChange> changes = [];

    /// <summary>What became of the records of the files written so far.</summary>
    public ImmutableArray<RecordChange> Changes => [.. changes];

    /// <summary>The text, or null where the file is there and cannot be read.</summary>
    /// <param name="full">The same file when nothing is left out.</param>
    /// <param name="previous">The same file as the document that the data come from had it; null where that is not known.</param>
    public string? Write(DataFile wanted, DataFile full, DataFile? previous, SourceFile? existing)
    {
        if (existing is null)
        {
            changes.AddRange(new FileDifference(wanted.Path).Of(wanted.RecordsName, before: null, wanted.Content));
            return Canonical(wanted, wanted.Content);
        }

        var faults = new DiagnosticBag();
        if (Read(wanted, existing, faults) is not { } old || faults.HasErrors)
        {
            found.AddRange(faults.ToSorted());
            found.Add(Errors.Importing.ExistingFileUnreadable(SourceSpan.Start(existing.Path)));
            return null;
        }

        var merged = TreeMerge.Merge(old, wanted.Content, full.Content, previous?.Content);
        changes.AddRange(new FileDifference(existing.Path).Of(wanted.RecordsName, old, merged));
        return merged is MappingNode record
            ? YamlEditor.Update(Encoding.UTF8.GetString(existing.Content.Span), record)
            : Canonical(wanted, merged);
    }

    private static Node? Read(DataFile wanted, SourceFile existing, DiagnosticBag faults) => wanted.IsTable
        ? CsvParser.Parse(existing, new FreeColumns(Contract.Instance.ColumnsOf(wanted.Schema)), format: null, faults)
        : YamlParser.Parse(existing, faults) as MappingNode;

    private static string Canonical(DataFile file, Node content) => content is SequenceNode rows
        ? CsvTableWriter.Write(rows.Items.OfType<MappingNode>(), file.Columns)
        : YamlWriter.Write(content, SchemaAddress.For(file.Path, file.Schema));
}
