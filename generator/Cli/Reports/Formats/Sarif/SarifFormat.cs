using System.Reflection;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace PegOpenData.Cli.Reports.Formats.Sarif;

/// <summary>SARIF 2.1.0, the OASIS standard for the findings of any checker: one run, its rules and its results.</summary>
internal sealed class SarifFormat : IFindingsFormat
{
    /// <summary>The root of the repository, which whoever reads the file knows.</summary>
    private const string Root = "%SRCROOT%";

    private const string Page = "/errori/";

    public bool IsAlone => true;

    public void Write(SiteFindings findings, IAnsiConsole console) => console.Profile.Out.Writer.WriteLine(Log(findings).ToJsonString(ReportJson.Readable));

    public static JsonObject Log(SiteFindings findings)
    {
        var codes = findings.All.Select(finding => finding.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var help = PageOf(findings.Publication);
        return new JsonObject
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver([.. codes.Select(code => Rule(code, findings, help))]) },
                ["columnKind"] = "utf16CodeUnits",
                ["originalUriBaseIds"] = new JsonObject { [Root] = new JsonObject { ["description"] = Message("La radice del repository.") } },
                ["results"] = new JsonArray([.. Results(findings, codes)]),
            }),
        };
    }

    private static JsonObject Driver(JsonNode[] rules) => new()
    {
        ["name"] = "PegOpenData",
        ["version"] = typeof(SarifFormat).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
        ["language"] = "it",
        ["rules"] = new JsonArray(rules),
    };

    private static JsonObject Rule(string code, SiteFindings findings, Uri? help)
    {
        var entry = CodeGuide.Of(code);
        var rule = new JsonObject
        {
            ["id"] = code,
            ["shortDescription"] = Message(entry.Summary),
            ["fullDescription"] = Message(entry.Description),
            ["help"] = new JsonObject { ["text"] = entry.Text, ["markdown"] = entry.Markdown },
            ["defaultConfiguration"] = new JsonObject { ["level"] = Level(findings.All.First(finding => finding.Code == code)) },
        };
        if (help is not null)
        {
            rule["helpUri"] = $"{help.AbsoluteUri}#{code}";
        }

        return rule;
    }

    private static IEnumerable<JsonNode> Results(SiteFindings findings, List<string> codes)
    {
        var marks = new Fingerprints(new SourceLines(findings.Files));
        return findings.All.Select(finding =>
        {
            var file = findings.PathOf(finding.Span.File);
            return new JsonObject
            {
                ["ruleId"] = finding.Code,
                ["ruleIndex"] = codes.IndexOf(finding.Code),
                ["level"] = Level(finding),
                ["message"] = Message($"{finding.Message}\nRimedio: {finding.Mend}"),
                ["locations"] = new JsonArray([.. Locations(finding.Span, file)]),
                // The name under which GitHub follows a finding from one version to the next.
                ["partialFingerprints"] = new JsonObject { ["primaryLocationLineHash"] = marks.Of(finding, file) },
            };
        });
    }

    /// <summary>An option of the command stands in no file; a cell of a workbook in no line of text.</summary>
    private static IEnumerable<JsonNode> Locations(SourceSpan span, string file)
    {
        if (file.StartsWith("--", StringComparison.Ordinal))
        {
            return [];
        }

        var place = new JsonObject { ["artifactLocation"] = Artifact(file) };
        if (span.Sheet is null)
        {
            place["region"] = new JsonObject { ["startLine"] = span.Line, ["startColumn"] = span.Column, ["endLine"] = span.EndLine, ["endColumn"] = span.EndColumn };
        }

        return [new JsonObject { ["physicalLocation"] = place }];
    }

    private static JsonObject Artifact(string file) => Path.IsPathRooted(file)
        ? new JsonObject { ["uri"] = new Uri(file).AbsoluteUri }
        : new JsonObject { ["uri"] = string.Join('/', file.Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = Root };

    /// <summary>The page that explains the codes, where this site has it and says its address.</summary>
    private static Uri? PageOf(Publication publication) => publication.Settings.Address is { } site && publication.Pages.Any(page => page.Url.ToString() == Page)
        ? new Uri(site.AbsoluteUri.TrimEnd('/') + Page)
        : null;

    /// <summary>Braces hold arguments and brackets links in a message of SARIF (3.11.5, 3.11.6): those of the data are only letters.</summary>
    private static JsonObject Message(string text) => new()
    {
        ["text"] = text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal),
    };

    private static string Level(Diagnostic finding) => finding.Severity == Severity.Error ? "error" : "warning";
}
