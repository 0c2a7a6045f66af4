using System.Text;
using PegOpenData.Importing;
using PegOpenData.Publishing.Site.Language;
using PegOpenData.Tests.Importing;

namespace PegOpenData.Tests.Site;

/// <summary>The Cinisello Balsamo sheet, from the document itself to the pages that a citizen reads.</summary>
public sealed class ImportedSiteTests
{
    private const string Plan = "cinisello-balsamo/piani/peg-2017/";

    [SharedFact]
    public async Task Shows_every_record_of_the_document()
    {
        var site = await BuildAsync();
        Assert.Empty(site.Findings);
        var plan = site.Publication.Administrations.Single().Plans.Single();
        Assert.Equal(
            (1, 9, 11, 8, 4, 1, 3),
            (plan.Objectives.Length, plan.Phases.Length, plan.Indicators.Length, plan.BudgetLines.Length, plan.Lines.Length, plan.Centres.Length, plan.PrintedTotals.Length));

        var page = site.Page($"{Plan}obiettivi/2017-p03-01/");
        var words = Normal(page.QuerySelector("main")!.TextContent);
        Assert.All(plan.Phases, phase => Assert.Contains(Normal(Format.Title(phase.Name)), words, StringComparison.Ordinal));
        Assert.All(plan.Indicators, indicator => Assert.Contains(Normal(indicator.Name!), words, StringComparison.Ordinal));
        Assert.All(plan.Indicators, indicator => Assert.Contains(indicator.Target!.Text, words, StringComparison.Ordinal));
        Assert.All(plan.Indicators, indicator => Assert.Contains(indicator.Result!.Text, words, StringComparison.Ordinal));
        Assert.All(plan.BudgetLines, line => Assert.Contains(line.Chapter!, words, StringComparison.Ordinal));
        Assert.All(plan.BudgetLines, line => Assert.Contains(Normal(Format.Italian.Money(line.Planned[2017])), words, StringComparison.Ordinal));
        Assert.All(["10.000,00", "159.800,00", "−149.800,00"], total => Assert.Contains(total, words, StringComparison.Ordinal));
        Assert.Equal(11, page.QuerySelectorAll("svg.chart").Length - 1 + plan.Indicators.Count(indicator => indicator.Target!.Reading.Kind == ReadingKind.Boolean));
    }

    [SharedFact]
    public async Task Shows_the_narrative_paragraph_by_paragraph()
    {
        var site = await BuildAsync();
        var progress = site.Publication.Administrations.Single().Plans.Single().Objectives.Single().Progress.Single();
        Assert.Equal(new DateOnly(2017, 12, 31), progress.Date);
        Assert.Equal(11, progress.Text.Split("\n\n").Length);
        var words = site.Page($"{Plan}obiettivi/2017-p03-01/").QuerySelector("main")!.TextContent;
        Assert.Contains("247 nel corso dell'anno", words, StringComparison.Ordinal);
        Assert.Contains("tirocini", words, StringComparison.Ordinal);
    }

    [SharedFact]
    public async Task Has_a_page_for_each_indicator_with_its_plain_sentence()
    {
        var site = await BuildAsync();
        var press = site.Publication.Administrations.Single().Plans.Single().Indicators.Single(indicator => indicator.Name == "Redazione comunicati stampa");
        Assert.Contains("Atteso 170, raggiunto 247.", site.Text($"{Plan}indicatori/{press.Id}/index.html"), StringComparison.Ordinal);
        Assert.Equal(11, site.Files.Keys.Count(path => path.StartsWith($"{Plan}indicatori/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)));
    }

    private static async Task<BuiltSite> BuildAsync()
    {
        var document = Seeds.CiniselloBalsamo.Document;
        var imported = Importer.Import(document, new ImportOptions { Layout = "cinisello-balsamo", Administration = Slug.Parse("cinisello-balsamo") }, []);
        Assert.Empty(imported.Diagnostics);
        var data = imported.Files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text))).ToList();
        return await BuiltSite.BuildAsync(data, [new SourceFile("site.yaml", "titolo: Prova\nportale: true\n"u8.ToArray())]);
    }

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
