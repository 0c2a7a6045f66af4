using PegOpenData.Tests.Importing.Capannori;

namespace PegOpenData.Tests.Importing.Staff;

/// <summary>Reports quote the line of a finding: not where it may name someone of the staff.</summary>
public sealed class PersonalLinesTests
{
    [Theory]
    [InlineData("Cognometre Nometre→Categoria C→Esperto→01/01/2030→31/12/2030", "Cognometre Nometre→Categoria C→Esperto→41/01/2030→31/12/2030")]
    [InlineData("Cognometre Nometre→Categoria C→Esperto→01/01/2030→31/12/2030", "Cognometre Nometre→Categoria C→Esperto")]
    [InlineData("Persona→Categoria→Ruolo→Inizio→Fine\n", "")]
    [InlineData("Cognomecinque Nomecinque→Categoria C", "Cognomecinque Nomecinque→→Categoria C")]
    [InlineData("1 - Elenco degli alberi→→01/01/2030", "1 - Elenco, a cura di Cognometre Nometre→→51/01/2030")]
    public void A_finding_on_a_row_of_the_staff_is_not_quoted(string sound, string damaged)
    {
        var findings = Imports.Run(MadeUpPrint.With(sound, damaged), MadeUpPrint.Options).Diagnostics;
        Assert.Contains(findings, finding => finding.Severity == Severity.Error);
        var lines = MadeUpPrint.With(sound, damaged).Split('\n');
        Assert.DoesNotContain(findings, finding => !finding.IsPersonal && lines[finding.Span.Line - 1].Contains("Cognome", StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_elsewhere_is_quoted()
    {
        var findings = Imports.Run(MadeUpPrint.With("Gara→→01/01/2030→31/12/2030", "Gara→→01/01/2030→51/12/2030"), MadeUpPrint.Options).Diagnostics;
        Assert.Contains(findings, finding => finding is { Code: "data-illeggibile", IsPersonal: false });
    }
}
