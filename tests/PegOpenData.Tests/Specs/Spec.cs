namespace PegOpenData.Tests.Specs;

/// <summary>
/// A behaviour in one text file: a sentence, the input files under <c>-- path --</c>, then what is expected under
/// <c>-- expect diagnostics --</c> (<c>errore codice file:line:column</c>, each with any number of lines <c>~ words of its message or mend</c>) and
/// <c>-- expect path --</c> (see <see cref="Expectation"/>). Files a spec does not give are those of the smallest site; <c>(absent)</c> takes one away.
/// </summary>
internal sealed record Spec(IReadOnlyList<SourceFile> Data, IReadOnlyList<SourceFile> Content, IReadOnlyList<string> Diagnostics, IReadOnlyList<Expectation> Outputs)
{
    public const string DataRoot = "data/";
    public const string ContentRoot = "content/";

    private const string Absent = "(absent)\n";

    private static readonly Dictionary<string, string> Smallest = new(StringComparer.Ordinal)
    {
        ["content/site.yaml"] = "titolo: Prova\nportale: true\n",
        ["data/prova/ente.yaml"] = "denominazione: Comune di Prova\ntipo: comune\n",
        ["data/prova/peg/piano.yaml"] = "denominazione: PEG 2025\nanno: 2025\ntipo: peg\nstato: monitoraggio\nsituazione_al: 2025-12-31\n",
    };

    public static Spec Parse(string text)
    {
        var sections = Section.Split(text);
        var given = sections.Where(section => !section.IsExpectation).ToList();
        var inputs = Smallest.Where(file => given.TrueForAll(section => section.Path != file.Key)).Select(file => new Section(file.Key, file.Value))
            .Concat(given.Where(section => section.Body != Absent)).OrderBy(section => section.Path, StringComparer.Ordinal).ToList();
        return new Spec(
            Under(DataRoot, inputs),
            Under(ContentRoot, inputs),
            [.. sections.Where(section => section.IsOfDiagnostics).SelectMany(section => section.Lines)],
            [.. sections.Where(section => section is { IsExpectation: true, IsOfDiagnostics: false }).Select(section => new Expectation(section.Path, section.Lines))]);
    }

    private static IReadOnlyList<SourceFile> Under(string root, IEnumerable<Section> inputs) =>
        [.. inputs.Where(input => input.Path.StartsWith(root, StringComparison.Ordinal)).Select(input => new SourceFile(input.Path, input.Bytes()))];
}
