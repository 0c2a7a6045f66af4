using System.Text;
using PegOpenData.Importing;
using PegOpenData.Loading;

namespace PegOpenData.Tests.Importing;

/// <summary>A real document, read and imported once, and what came out read again by the loader.</summary>
internal sealed class SeedImport
{
    private readonly Lazy<SourceFile> document;
    private readonly Lazy<string[]> lines;
    private readonly Lazy<ImportResult> result;
    private readonly Lazy<SeedImport> facts;
    private readonly Lazy<(PlanIndex Index, IReadOnlyList<Diagnostic> Findings)> loaded;

    /// <param name="options">What the import must be told.</param>
    public SeedImport(string layout, string file, ImportOptions options)
    {
        (Layout, Path, Options) = (layout, System.IO.Path.Combine(Repository.Shared, "seeds", file), options);
        document = new(() => new SourceFile(file, File.ReadAllBytes(Path)));
        lines = new(() => Text.Split('\n'));
        result = new(() => Import(options));
        facts = new(() => new SeedImport(layout, file, options with { FactsOnly = true }));
        loaded = new(() => Load(result.Value));
    }

    public string Layout { get; }

    public string Path { get; }

    public ImportOptions Options { get; }

    public SourceFile Document => document.Value;

    public string Text => Encoding.UTF8.GetString(Document.Content.Span);

    public IReadOnlyList<string> Lines => lines.Value;

    public ImportResult Result => result.Value;

    /// <summary>The same document with its facts alone.</summary>
    public SeedImport Facts => facts.Value;

    /// <summary>The plan as the loader reads it from the files that came out.</summary>
    public Plan Plan => Index.Plan;

    public PlanIndex Index => loaded.Value.Index;

    /// <summary>What the loader says of those files.</summary>
    public IReadOnlyList<Diagnostic> Findings => loaded.Value.Findings;

    /// <summary>The one objective that was printed on a line.</summary>
    public Objective ObjectiveAt(int line) => Assert.Single(Plan.Objectives, objective => objective.Provenance!.Line == line);

    public Centre CentreOf(Objective objective) => Assert.Single(Plan.Centres, centre => centre.Id == objective.Centre);

    public ProgrammeLine Line(Slug id) => Assert.Single(Plan.Lines, line => line.Id == id);

    public ImportResult Import(ImportOptions options, params IReadOnlyList<SourceFile> existing) => Importer.Import(Document, options, existing);

    /// <summary>The same document over the files that it gave.</summary>
    public ImportResult ImportAgain() => Import(Options, [.. Result.Files.Select(file => Imports.File(file.Path, file.Text))]);

    /// <summary>The document with something done to its text.</summary>
    public ImportResult ImportDamaged(Func<string, string> damage) => Imports.Run(damage(Text), Options);

    /// <summary>All that came out, as one text.</summary>
    public string Output => string.Join('\n', Result.Files.Select(file => $"{file.Path}\n{file.Text}").Append(Result.Reckoning!.ToText()));

    private static (PlanIndex Index, IReadOnlyList<Diagnostic> Findings) Load(ImportResult result)
    {
        var found = new DiagnosticBag();
        var administrations = PlanLoader.LoadData([.. result.Files.Select(file => Imports.File(file.Path, file.Text))], found);
        return (new PlanIndex(Assert.Single(Assert.Single(administrations).Plans)), found.ToSorted());
    }
}
