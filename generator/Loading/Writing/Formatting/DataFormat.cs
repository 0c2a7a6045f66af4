using System.Collections.Immutable;
using PegOpenData.Loading.Layout;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Loading.Writing.Formatting;

/// <summary>Gives the files of <c>data/</c> their one canonical form.</summary>
public static class DataFormat
{
    /// <summary>Every file that has a place among the data, with its canonical form, in the order of their paths.</summary>
    /// <param name="dataRoot">What every path begins with (<c>data/</c>).</param>
    /// <param name="isWanted">Which files, by path.</param>
    /// <param name="bag">What stands in the way of those that are left alone.</param>
    public static ImmutableArray<FormattedFile> Of(IReadOnlyList<SourceFile> data, string dataRoot, Func<string, bool> isWanted, DiagnosticBag bag)
    {
        var folders = DataLayout.Arrange(data, dataRoot, new DiagnosticBag());
        var all = folders.SelectMany(folder => Administration(folder, dataRoot)).Where(file => isWanted(file.File.Path)).OrderBy(file => file.File.Path, StringComparer.Ordinal).ToList();
        var texts = new string?[all.Count];
        Parallel.For(0, texts.Length, at => texts[at] = all[at].Write(bag));
        return [.. all.Select((file, at) => new FormattedFile(file.File, texts[at]))];
    }

    private static IEnumerable<Unformatted> Administration(AdministrationFolder folder, string root) =>
        folder.Plans.SelectMany(plan => Plan(plan, root)).Concat(Yaml(folder.Settings, "ente", root));

    private static IEnumerable<Unformatted> Plan(PlanFolder folder, string root)
    {
        var settings = folder.Settings is { } file ? YamlParser.Parse(file, new DiagnosticBag()) as MappingNode : null;
        var format = Terms.Parse<NumberFormat>((settings?["formato_numeri"] as ScalarNode)?.Text);
        return
        [
            .. Yaml(folder.Settings, "piano", root),
            .. folder.KnownWarnings is { } known ? [Table(known, "avviso-noto", format)] : Array.Empty<Unformatted>(),
            .. folder.Files.Select(part => part.IsTable ? Table(part.File, Collections.RecordOf(part.Collection), format) : Records(part, root)),
        ];
    }

    private static Unformatted Records(CollectionFile part, string root)
    {
        var isOne = part.IsFolderItem && YamlParser.Parse(part.File, new DiagnosticBag()) is MappingNode;
        return Yaml(part.File, isOne ? Collections.RecordOf(part.Collection) : part.Collection, root).Single();
    }

    private static IEnumerable<Unformatted> Yaml(SourceFile? file, string schema, string root) => file is null ? [] :
        [new Unformatted(file, bag => CanonicalFile.OfYaml(file, schema, SchemaAddress.For(file.Path[root.Length..], schema), bag))];

    private static Unformatted Table(SourceFile file, string record, NumberFormat? format) =>
        new(file, bag => CanonicalFile.OfTable(file, record, format, bag));

    private sealed record Unformatted(SourceFile File, Func<DiagnosticBag, string?> Write);
}
