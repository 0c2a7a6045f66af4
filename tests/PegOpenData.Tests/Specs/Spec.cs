using System.Text;

namespace PegOpenData.Tests.Specs;

/// <summary>
/// A behaviour in one text file: a sentence, the input files under <c>-- path --</c>, then what is expected under
/// <c>-- expect diagnostics --</c> (<c>errore codice file:line:column</c>, then optional <c>~ words of the message</c>) and
/// <c>-- expect path --</c> (lines that the published file holds; a leading <c>!</c> says it does not). Files a spec does not
/// give are those of the smallest site.
/// </summary>
internal sealed record Spec(string Name, IReadOnlyList<SourceFile> Data, IReadOnlyList<SourceFile> Content, IReadOnlyList<string> Diagnostics, IReadOnlyList<Expectation> Outputs)
{
    private const string Expect = "expect ";

    private static readonly Dictionary<string, string> Smallest = new(StringComparer.Ordinal)
    {
        ["content/site.yaml"] = "titolo: Prova\nportale: true\n",
        ["data/prova/ente.yaml"] = "denominazione: Comune di Prova\ntipo: comune\n",
        ["data/prova/peg/piano.yaml"] = "denominazione: PEG 2025\nanno: 2025\ntipo: peg\nstato: monitoraggio\n",
    };

    public static Spec Parse(string name, string text)
    {
        var sections = Sections(text);
        var inputs = new Dictionary<string, string>(Smallest, StringComparer.Ordinal);
        foreach (var (path, body) in sections.Where(section => !section.Name.StartsWith(Expect, StringComparison.Ordinal)))
        {
            inputs[path] = body;
        }

        var expected = sections.Where(section => section.Name.StartsWith(Expect, StringComparison.Ordinal)).ToList();
        return new Spec(
            name,
            Under("data/", inputs),
            Under("content/", inputs),
            [.. expected.Where(section => section.Name == "expect diagnostics").SelectMany(section => Lines(section.Body))],
            [.. expected.Where(section => section.Name != "expect diagnostics").Select(section => new Expectation(section.Name[Expect.Length..], Lines(section.Body)))]);
    }

    private static IReadOnlyList<SourceFile> Under(string folder, Dictionary<string, string> inputs) =>
    [
        .. inputs.Where(input => input.Key.StartsWith(folder, StringComparison.Ordinal) && input.Value != "(absent)\n")
            .OrderBy(input => input.Key, StringComparer.Ordinal)
            .Select(input => new SourceFile(input.Key[folder.Length..], Encoding.UTF8.GetBytes(input.Value))),
    ];

    private static List<(string Name, string Body)> Sections(string text)
    {
        var sections = new List<(string Name, string Body)>();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                sections.Add((line[3..^3], ""));
            }
            else if (sections.Count > 0)
            {
                sections[^1] = (sections[^1].Name, sections[^1].Body + line + "\n");
            }
        }

        // Every line adds its own end: the last one of a section is the end of the file, or of the line before the next mark.
        return [.. sections.Select((section, i) => i == sections.Count - 1 && section.Body.EndsWith("\n\n", StringComparison.Ordinal) ? (section.Name, section.Body[..^1]) : section)];
    }

    private static string[] Lines(string body) => body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
