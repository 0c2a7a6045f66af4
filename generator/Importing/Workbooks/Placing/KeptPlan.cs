using System.Collections.Immutable;
using PegOpenData.Loading.Layout;
using PegOpenData.Loading.Schemas;
using PegOpenData.Loading.Syntax;
using PegOpenData.Loading.Syntax.Csv;
using PegOpenData.Loading.Syntax.Yaml;

namespace PegOpenData.Importing.Workbooks.Placing;

/// <summary>The data of an administration and of one plan as they are on disk: what an import brings up to date.</summary>
internal sealed record KeptPlan
{
    public required string AdministrationFolder { get; init; }

    public required string Folder { get; init; }

    public KeptFile? Administration { get; init; }

    public KeptFile? Settings { get; init; }

    /// <summary>The files of the collections.</summary>
    public ImmutableArray<KeptFile> Files { get; init; } = [];

    /// <summary>How the tables of the plan write numbers, where it says so.</summary>
    public NumberFormat? Format { get; init; }

    /// <summary>A file that cannot be read is a finding, and is left as it is.</summary>
    public static KeptPlan Read(Slug administration, Slug plan, IReadOnlyList<SourceFile> existing, DiagnosticBag found)
    {
        var folder = $"{administration}/{plan}";
        var below = existing.Where(file => file.Path.StartsWith($"{administration}/", StringComparison.Ordinal)).ToList();
        var placed = DataLayout.Arrange(below, "", new DiagnosticBag()).FirstOrDefault()?.Plans.FirstOrDefault(each => each.Id == plan);
        var settings = Yaml(placed?.Settings, "piano", found);
        var format = FormatIn(settings?.Root as MappingNode);
        return new KeptPlan
        {
            AdministrationFolder = administration.ToString(),
            Folder = folder,
            Administration = Yaml(below.FirstOrDefault(file => file.Path == $"{administration}/ente.yaml"), "ente", found),
            Settings = settings,
            Format = format,
            Files = [.. (placed?.Files ?? []).Select(file => Of(file, format, found)).OfType<KeptFile>()],
        };
    }

    public static NumberFormat? FormatOf(Slug administration, Slug plan, IEnumerable<SourceFile> existing) =>
        existing.FirstOrDefault(file => file.Path == $"{administration}/{plan}/piano.yaml") is { } settings
            ? FormatIn(YamlParser.Parse(settings, new DiagnosticBag()) as MappingNode)
            : null;

    private static NumberFormat? FormatIn(MappingNode? settings) => Terms.Parse<NumberFormat>((settings?["formato_numeri"] as ScalarNode)?.Text);

    private static KeptFile? Of(CollectionFile file, NumberFormat? format, DiagnosticBag found)
    {
        var record = Collections.RecordOf(file.Collection);
        return Read(file.File, found, faults => file.IsTable
            ? CsvParser.Parse(file.File, Contract.Instance.ColumnsOf(record), format, faults)
            : YamlParser.Parse(file.File, faults)) is { } tree
            ? new KeptFile(file.File.Path, file.Collection, record, tree, file.File) { Before = tree, IsFolderItem = file.IsFolderItem }
            : null;
    }

    private static KeptFile? Yaml(SourceFile? file, string schema, DiagnosticBag found) =>
        file is not null && Read(file, found, faults => YamlParser.Parse(file, faults) as MappingNode) is { } tree
            ? new KeptFile(file.Path, Collection: null, schema, tree, file) { Before = tree }
            : null;

    private static Node? Read(SourceFile file, DiagnosticBag found, Func<DiagnosticBag, Node?> parse)
    {
        var faults = new DiagnosticBag();
        var tree = parse(faults);
        if (tree is MappingNode or SequenceNode && !faults.HasErrors)
        {
            return tree;
        }

        found.AddRange(faults.ToSorted());
        found.Add(Errors.Importing.ExistingFileUnreadable(SourceSpan.Start(file.Path)));
        return null;
    }
}
