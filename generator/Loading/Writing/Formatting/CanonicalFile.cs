using System.Collections.Immutable;
using System.Text;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Loading.Syntax.Text;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Loading.Writing.Formatting;

/// <summary>
/// The one form of a data file: the fields in the order of the schema, the words as the canonical writers quote them, the remarks of its keeper
/// where they were. The data it holds stay the same, or it is left alone.
/// </summary>
internal static class CanonicalFile
{
    /// <summary>The text; null, with findings, where the file cannot be read or its form cannot change without its meaning.</summary>
    /// <param name="schema">Of the whole file, or of a row of a table.</param>
    /// <param name="address">Where an editor finds the schema.</param>
    public static string? OfYaml(SourceFile file, string schema, string address, DiagnosticBag bag)
    {
        var faults = new DiagnosticBag();
        if (YamlParser.Parse(file, faults) is not { } tree || faults.HasErrors)
        {
            bag.AddRange(faults.ToSorted());
            return null;
        }

        var text = SourceText.DecodeUtf8(file, bag)!;
        var ordered = new SchemaOrder().Of(tree, Contract.Instance[schema]);
        var isData = ordered is not ScalarNode && YamlWriter.OnOneLine(ordered) is null;
        if (isData && RemarkReader.Read(text, ordered) is { } remarks)
        {
            var written = new RemarkedYaml(new RemarkPlaces(text, ordered, remarks)).Write(ordered, address);
            if (SaysTheSame(written, tree, ordered, remarks))
            {
                return written;
            }
        }

        bag.Add(Errors.Output.FormKept(SourceSpan.Start(file.Path)));
        return null;
    }

    /// <summary>As the other, for a table. One with a doubtful number or cells out of place is left to a person, with the same findings as when it is loaded.</summary>
    /// <param name="format">How the plan writes its numbers, where it says so.</param>
    public static string? OfTable(SourceFile file, string record, NumberFormat? format, DiagnosticBag bag)
    {
        var columns = Contract.Instance.ColumnsOf(record);
        var faults = new DiagnosticBag();
        if (SourceText.DecodeTable(file, faults) is not { } text)
        {
            bag.AddRange(faults.ToSorted());
            return null;
        }

        if (Rows(file.Path, text, columns, format, bag) is not { } rows)
        {
            return null;
        }

        // A table without rows has nothing but its header, which is somebody's plan of what to fill in.
        var written = rows.Items.IsEmpty ? text : CsvTableWriter.Write(rows.Items.OfType<MappingNode>(), columns.Known, format, HeaderOf(text));
        if (CellsOf(written) == CellsOf(text) && NodeEquality.Instance.Equals(Rows(file.Path, written, columns, format, new DiagnosticBag()), rows))
        {
            return written;
        }

        bag.Add(Errors.Output.FormKept(SourceSpan.Start(file.Path)));
        return null;
    }

    private static bool SaysTheSame(string written, Node tree, Node ordered, ImmutableArray<Remark> remarks)
    {
        var faults = new DiagnosticBag();
        var read = YamlParser.Parse("", written, faults);
        return read is not null && !faults.HasErrors
            && NodeEquality.Instance.Equals(read, ordered) && new SameWords(EntryOrder.Kept).AreSame(tree, read)
            && RemarkReader.Read(written, read) is { } kept && Words(remarks).All(Words(kept).Contains);
    }

    private static List<string> Words(IEnumerable<Remark> remarks) =>
        [.. remarks.Select(remark => remark.Text).Where(text => text.Length > 0 && text[0] is not ('-' or '.'))];

    /// <summary>Null where a cell could not be read, or only by a guess.</summary>
    private static SequenceNode? Rows(string path, string text, IColumns columns, NumberFormat? format, DiagnosticBag bag)
    {
        var faults = new DiagnosticBag();
        var rows = CsvParser.Parse(new SourceFile(path, Encoding.UTF8.GetBytes(text)), columns, format, faults);
        bag.AddRange(faults.ToSorted());
        return faults.IsEmpty ? rows : null;
    }

    private static List<string> HeaderOf(string table) =>
        [.. CsvParser.Rows(new SourceFile("", Encoding.UTF8.GetBytes(table)), new DiagnosticBag())?.Rows.First().Select(cell => cell.Text.Trim()).Where(name => name.Length > 0) ?? []];

    private static int CellsOf(string table) =>
        CsvParser.Rows(new SourceFile("", Encoding.UTF8.GetBytes(table)), new DiagnosticBag())?.Rows.Skip(1).Sum(row => row.Count(cell => !cell.IsEmpty)) ?? 0;
}
