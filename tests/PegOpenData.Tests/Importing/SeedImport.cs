using System.Text;
using PegOpenData.Importing;
using PegOpenData.Loading;

namespace PegOpenData.Tests.Importing;

/// <summary>A real document, imported once and read again by the loader.</summary>
internal sealed class SeedImport
{
    private readonly SourceFile document;
    private readonly ImportOptions options;
    private readonly Lazy<ImportResult> result;
    private readonly Lazy<(Plan Plan, IReadOnlyList<Diagnostic> Findings)> loaded;

    public SeedImport(string seed, ImportOptions options)
    {
        document = new SourceFile("documento.txt", File.ReadAllBytes(Path.Combine(Repository.Shared, "seeds", seed)));
        this.options = options;
        result = new(() => Importer.Import(document, options, []));
        loaded = new(() => Load(result.Value));
    }

    public string Text => Encoding.UTF8.GetString(document.Content.Span);

    public ImportResult Result => result.Value;

    /// <summary>The plan as the loader reads it from the files that came out.</summary>
    public Plan Plan => loaded.Value.Plan;

    /// <summary>What the loader says of those files.</summary>
    public IReadOnlyList<Diagnostic> Findings => loaded.Value.Findings;

    /// <summary>The one objective that was printed on a line.</summary>
    public Objective ObjectiveAt(int line) => Assert.Single(Plan.Objectives, objective => objective.Provenance!.Line == line);

    public Centre CentreOf(Objective objective) => Assert.Single(Plan.Centres, centre => centre.Id == objective.Centre);

    public ProgrammeLine Line(Slug id) => Assert.Single(Plan.Lines, line => line.Id == id);

    /// <summary>The same document over the files that it gave.</summary>
    public ImportResult ImportAgain() =>
        Importer.Import(document, options, [.. Result.Files.Select(file => Imports.File(file.Path, file.Text))]);

    /// <summary>The document with something done to its text.</summary>
    public ImportResult ImportDamaged(Func<string, string> damage) => Imports.Run(damage(Text), options);

    /// <summary>All that came out, as one text.</summary>
    public string Output => string.Join('\n', Result.Files.Select(file => $"{file.Path}\n{file.Text}").Append(Result.Reckoning!.ToText()));

    private static (Plan Plan, IReadOnlyList<Diagnostic> Findings) Load(ImportResult result)
    {
        var found = new DiagnosticBag();
        var administrations = PlanLoader.LoadData([.. result.Files.Select(file => Imports.File(file.Path, file.Text))], found);
        return (Assert.Single(Assert.Single(administrations).Plans), found.ToSorted());
    }
}
