using System.Text;
using PegOpenData.Loading;

namespace PegOpenData.Tests.Loading;

/// <summary>A plan read from words: the rest of what a site needs is already there and right.</summary>
internal sealed record LoadedPlan(Publication Publication, IReadOnlyList<Diagnostic> Findings)
{
    private const string Settings = "denominazione: Piano di prova\nanno: 2020\ntipo: peg\n";

    private static readonly (string Path, string Text)[] Site =
        [("site.yaml", "titolo: Prova\nportale: true\n")];

    public Plan Plan => Publication.Administrations.Single().Plans.Single();

    public IEnumerable<string> Codes => Findings.Select(finding => finding.Code);

    /// <summary>A plan all in <c>piano.yaml</c>: <paramref name="yaml"/> follows the required fields.</summary>
    public static LoadedPlan Of(string yaml) => OfFiles(("piano.yaml", Settings + yaml));

    /// <summary>A plan in several files, whose paths are below its folder; <c>piano.yaml</c> is added where it is not given.</summary>
    public static LoadedPlan OfFiles(params (string Path, string Text)[] files)
    {
        var all = files.Any(file => file.Path == "piano.yaml") ? files : [.. files, ("piano.yaml", Settings)];
        return OfData([("ente/ente.yaml", "denominazione: Comune di Prova\ntipo: comune\n"), .. all.Select(file => ($"ente/peg/{file.Path}", file.Text))]);
    }

    /// <summary>All of <c>data/</c>.</summary>
    public static LoadedPlan OfData(params (string Path, string Text)[] files) => Load(files, Site);

    public static LoadedPlan Load((string Path, string Text)[] data, (string Path, string Text)[] content)
    {
        var bag = new DiagnosticBag();
        var publication = PlanLoader.Load(Files(data), Files(content), bag);
        return new LoadedPlan(publication, bag.ToSorted());
    }

    /// <summary>The only finding.</summary>
    public Diagnostic Only(string code)
    {
        var finding = Assert.Single(Findings);
        Assert.Equal(code, finding.Code);
        return finding;
    }

    public void HasNone() => Assert.Empty(Findings.Select(finding => $"{finding.Span} {finding.Code} {finding.Message}"));

    private static SourceFile[] Files((string Path, string Text)[] files) =>
        [.. files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))];
}
