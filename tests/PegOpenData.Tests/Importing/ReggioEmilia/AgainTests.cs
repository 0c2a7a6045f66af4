using PegOpenData.Loading;

namespace PegOpenData.Tests.Importing.ReggioEmilia;

/// <summary>The real document over its own data.</summary>
public sealed class AgainTests
{
    [SharedFact]
    public void What_it_makes_loads_without_findings_of_error()
    {
        var found = new DiagnosticBag();
        PlanLoader.LoadData([.. RealDocument.Whole.Files.Select(file => Imports.File(file.Path, file.Text))], found);
        Assert.DoesNotContain(found.ToSorted(), finding => finding.Severity == Severity.Error);
    }

    [SharedFact]
    public void Importing_it_again_changes_nothing()
    {
        var existing = RealDocument.Whole.Files.Select(file => Imports.File(file.Path, file.Text)).ToList();
        var again = RealDocument.Import(RealDocument.Options, existing);
        Assert.False(again.HasErrors);
        Assert.Empty(again.Files);
    }

    [SharedFact]
    public void The_administration_may_be_told_by_its_data_alone()
    {
        var existing = Imports.File("reggio-emilia/ente.yaml", "denominazione: Comune di Reggio Emilia\ntipo: comune\n");
        var result = RealDocument.Import(new() { Administration = Slug.Parse("reggio-emilia") }, existing);
        Assert.False(result.HasErrors);
        Assert.DoesNotContain(result.Files, file => file.Path.EndsWith("ente.yaml", StringComparison.Ordinal));
    }

    [SharedFact]
    public void Whose_plan_it_is_is_never_guessed()
    {
        var result = RealDocument.Import(new PegOpenData.Importing.ImportOptions());
        Assert.Contains("opzione-mancante", result.Codes());
        Assert.Empty(result.Files);
    }
}
