using PegOpenData.Importing;
using PegOpenData.Loading;

namespace PegOpenData.Tests.Importing;

/// <summary>What an import writes is read by the loader as any data file.</summary>
public sealed class LoadedAgainTests
{
    [SharedFact]
    public void The_files_of_the_real_document_load_without_errors() => Load(new ImportOptions { Demonstration = true });

    [SharedFact]
    public void So_do_its_facts_alone() =>
        Load(new ImportOptions { FactsOnly = true, DocumentUrl = new Uri("https://www.comune.esempio.it/scheda.pdf") });

    private static void Load(ImportOptions options)
    {
        var imported = Seeds.CiniselloBalsamo.Import(options);
        var found = new DiagnosticBag();
        SourceFile[] content = [Imports.File("site.yaml", "titolo: Prova\nportale: true\n")];
        var publication = PlanLoader.Load([.. imported.Files.Select(file => Imports.File(file.Path, file.Text))], content, found);

        Assert.Empty(found.ToSorted());
        var plan = Assert.Single(Assert.Single(publication.Administrations).Plans);
        Assert.Equal((9, 11, 8), (plan.Phases.Length, plan.Indicators.Length, plan.BudgetLines.Length));
        Assert.Equal((1, 4, 3), (plan.Centres.Length, plan.Lines.Length, plan.PrintedTotals.Length));
        var target = plan.Indicators.Single(indicator => indicator.Name == "Redazione comunicati stampa").Target!;
        Assert.Equal((ReadingKind.Number, 170m, null), (target.Reading.Kind, target.Reading.Value, target.Reading.Operator));
        Assert.Equal(5, plan.Indicators.Count(indicator => indicator.Target!.Reading.Kind == ReadingKind.Boolean));
    }
}
