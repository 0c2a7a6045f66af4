using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Cli.Revisions;

/// <summary>Whether the files of a plan say the same at two commits: comments, quotes and the order of columns say nothing.</summary>
internal static class SamePlan
{
    /// <param name="plan"><c>ente/piano</c>.</param>
    /// <param name="files">Those that differ, below the folder of the plan; both commits have them.</param>
    public static bool At(Revision before, Revision after, string plan, IEnumerable<string> files)
    {
        var (old, now) = (Read(before, plan), Read(after, plan));
        var (formatBefore, formatNow) = (FormatOf(old), FormatOf(now));
        return files.All(file => Tree(old, file, formatBefore) is { } was && Tree(now, file, formatNow) is { } isNow && NodeEquality.Instance.Equals(was, isNow));
    }

    private static Dictionary<string, SourceFile> Read(Revision revision, string plan)
    {
        var folder = revision.Folder with { Prefix = $"{revision.Folder.Prefix}{plan}/" };
        return RevisionFiles.Read(revision with { Folder = folder }, "", new DiagnosticBag()).ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    private static NumberFormat? FormatOf(Dictionary<string, SourceFile> files) =>
        Terms.Parse<NumberFormat>(((Tree(files, "piano.yaml", null) as MappingNode)?["formato_numeri"] as ScalarNode)?.Text);

    /// <summary>Null where the file is not there, is wrong or of no collection: nothing can be said of it.</summary>
    private static Node? Tree(Dictionary<string, SourceFile> files, string path, NumberFormat? format)
    {
        var faults = new DiagnosticBag();
        var tree = !files.TryGetValue(path, out var file) ? null
            : Path.GetExtension(path) == ".yaml" ? YamlParser.Parse(file, faults)
            : Path.ChangeExtension(path.Split('/')[0], null) is { } collection && Collections.All.Contains(collection)
                ? CsvParser.Parse(file, Contract.Instance.ColumnsOf(Collections.RecordOf(collection)), format, faults)
            : null;
        return faults.HasErrors ? null : tree;
    }
}
